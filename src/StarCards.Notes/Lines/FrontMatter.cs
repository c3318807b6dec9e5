namespace StarCards.Notes.Lines;

/// <summary>What front matter tells: tags, and whether it can be read.</summary>
/// <param name="Tags">Without their sign, in lower case.</param>
/// <param name="SlipAt">The line of a block of YAML that is none, or the first where the block is never closed; 0 where all is well. TOML has no slips: its tags are all that is read.</param>
/// <param name="IsOpen">True for a block that is never closed.</param>
internal sealed record FrontMatter(IReadOnlyList<string> Tags, int SlipAt, bool IsOpen)
{
    private const string Toml = "+++";

    /// <summary>The zero-based line behind three dashes or pluses at the head of a text and what they enclose, or 0, as where the dashes only rule off the first words.</summary>
    public static int EndIn(LineTable lines)
    {
        var isEmpty = true;
        var isToml = lines.Count > 0 && lines[0].TrimEnd() is Toml;
        for (var line = 1; line < lines.Count && (isToml || lines[0].TrimEnd() is "---"); line++)
        {
            var text = lines[line].TrimEnd();
            if (isToml ? text is Toml : text is "---" or "...")
            {
                return line + 1;
            }

            if (!isToml && isEmpty && text.Length > 0 && IsProse(text))
            {
                return 0;
            }

            isEmpty &= text.Length == 0;
        }

        return 0;
    }

    /// <summary>"**Introduce yourself**" in the first line: bold words, or a heading of two signs or more, begin no YAML.</summary>
    private static bool IsProse(ReadOnlySpan<char> text) => text.StartsWith("**") || text.StartsWith("__") || text.StartsWith("##");

    public static FrontMatter Of(RowSet set)
    {
        var rows = set.Rows;
        var block = rows.TakeWhile(row => row.Fact == RowFact.FrontMatter).ToList();
        if (block.Count == 0)
        {
            var isOpen = rows.Count > 1 && set.Lines[0].TrimEnd() is "---" && LooksLikeField(rows[1].Text);
            return new FrontMatter([], isOpen ? 1 : 0, isOpen);
        }

        var tags = new List<string>();
        var isTagList = false;
        var slip = 0;
        var (isToml, sign) = block[0].Text == Toml ? (true, '=') : (false, ':');
        foreach (var row in block.Skip(1).SkipLast(1))
        {
            var text = row.Text;
            var isEntry = text.StartsWith('-');
            if (isEntry && isTagList)
            {
                Add(tags, text[1..]);
            }

            var at = text.IndexOf(sign, StringComparison.Ordinal);
            if (!isEntry && row.Column == 0 && at > 0)
            {
                isTagList = text[..at].Trim().ToLowerInvariant() is "tags" or "tag" or "keywords";
                if (isTagList)
                {
                    Array.ForEach(text[(at + 1)..].Trim(' ', '\t', '[', ']').Split(','), tag => Add(tags, tag));
                }
            }

            slip = slip == 0 && !isToml && !IsYaml(row, set.Lines[row.Number - 1]) ? row.Number : slip;
        }

        return new FrontMatter(tags, slip, false);
    }

    /// <summary>Fields, entries, what is indented below them, comments: the YAML that notes have.</summary>
    private static bool IsYaml(Row row, ReadOnlySpan<char> raw) =>
        row.IsBlank || row.Column > 0 || row.Text[0] is '#' or '-' or '[' or ']' or '{' or '}' or '"' || row.Text.Contains(": ", StringComparison.Ordinal) || row.Text.EndsWith(':') || raw.Contains('\t') && row.Text.Contains(':', StringComparison.Ordinal);

    private static bool LooksLikeField(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && text.AsSpan(0, colon).IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    private static void Add(List<string> tags, string tag)
    {
        var name = Rules.TagRule.Name(tag.Trim(' ', '"', '\''));
        if (name.Length > 0)
        {
            tags.Add(name);
        }
    }
}

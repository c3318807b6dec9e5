using System.Globalization;
using System.Text;
using System.Text.Json;
using StarCards.Cards;
using StarCards.Reading;

namespace StarCards.Notes.Tests;

/// <summary>Holds a reading against an expected file: prompts, parts, answers, drafts, sections, hints, notes, ignored lines.</summary>
internal sealed class ExpectationScore(string text, SourceReading reading)
{
    private readonly HashSet<Note> _used = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, (int Right, int Of)> _tally = [];

    /// <summary>Everything that is not as expected, one sentence each.</summary>
    public List<string> Wrong { get; } = [];

    public string Summary => string.Join(", ", _tally.Select(pair => $"{pair.Key} {pair.Value.Right}/{pair.Value.Of}"))
        + string.Create(CultureInfo.InvariantCulture, $"; precision of prompts {_used.Count}/{reading.Notes.Count}");

    public void Hold(JsonElement expected)
    {
        foreach (var card in expected.GetProperty("cards").EnumerateArray())
        {
            Card(card);
        }

        foreach (var note in reading.Notes.Where(note => !_used.Contains(note)))
        {
            Wrong.Add($"an extra card: {note.Prompt}");
        }

        foreach (var forbidden in Strings(expected, "forbidden"))
        {
            Check("forbidden", !reading.Notes.Any(note => Norm(note.Prompt).StartsWith(Norm(forbidden), StringComparison.Ordinal)), forbidden);
        }

        Ignored(expected);
    }

    private void Card(JsonElement card)
    {
        var prompts = Accepted(card, "prompt").Select(value => value.GetString()!).ToList();
        var line = card.GetProperty("line").GetInt32();
        var note = reading.Notes.Where(note => !_used.Contains(note) && prompts.Exists(prompt => Norm(prompt) == Norm(note.Prompt))).OrderBy(note => note.Line != line).FirstOrDefault();
        if (note is null)
        {
            Check("prompts", card.TryGetProperty("optional", out _), $"missing: {prompts[0]}");
            return;
        }

        _used.Add(note);
        var name = note.Prompt;
        Check("prompts", true, name);
        Check("kinds", note.Kind.ToString().Equals(card.GetProperty("kind").GetString(), StringComparison.OrdinalIgnoreCase), name);
        Check("lines", note.Line == line, name);
        Check("drafts", Accepted(card, "draft").Any(value => value.GetBoolean() == note.IsDraft), name);
        Check("sections", Accepted(card, "section").Any(value => IsSameSection(note.Section, [.. value.EnumerateArray().Select(part => part.GetString()!)])), name);
        Check("parts of stories", IsSameStar(note.Star, card.TryGetProperty("star", out var star) ? star : default), name);
        if (note.Kind == NoteKind.Framework)
        {
            Check("parts of frameworks", Accepted(card, "parts").Any(value => value.EnumerateArray().Select(part => Norm(part.GetString()!)).SequenceEqual(note.Parts.Select(Norm))), name);
        }

        if (card.TryGetProperty("followUpOf", out var parent))
        {
            Check("follow-ups", note.FollowUpOf is { } follows && Norm(follows.Prompt).StartsWith(Norm(parent.GetString()!)[..25], StringComparison.Ordinal), name);
        }

        Fragments(card, note);
        Stories(card, note);
    }

    private void Fragments(JsonElement card, Note note)
    {
        var answer = Squeeze(note.Answer);
        foreach (var part in Strings(card, "answerHas"))
        {
            Check("answers", answer.Contains(Squeeze(part), StringComparison.Ordinal) || note.Parts.Any(own => Squeeze(own).Contains(Squeeze(part), StringComparison.Ordinal)), $"{note.Prompt} <- {part}");
        }

        foreach (var (key, held) in new[] { ("hintsHas", note.Hints), ("notesHas", note.Notes) })
        {
            foreach (var part in Strings(card, key))
            {
                Check("hints and notes", held.Any(own => Squeeze(own).Contains(Squeeze(part), StringComparison.Ordinal)) && !answer.Contains(Squeeze(part), StringComparison.Ordinal), $"{note.Prompt} <- {part}");
            }
        }

        var shown = note.Stories.SelectMany(story => StarParts.InOrder.Select(part => story.Star[part]).Append(story.Answer).Append(story.Title)).Concat(note.Parts).Concat(note.Notes).Append(note.FrameworkAnswer).Select(Squeeze).ToList();
        foreach (var part in Strings(card, "answerHasNot"))
        {
            Check("neighbours", !shown.Exists(own => own.Contains(Squeeze(part), StringComparison.Ordinal)), $"{note.Prompt} <- {part}");
        }

        if (card.TryGetProperty("starHas", out var star))
        {
            foreach (var (part, fragment) in star.EnumerateObject().SelectMany(each => each.Value.EnumerateArray().Select(value => (each.Name, value.GetString()!))))
            {
                Check("parts of stories", Squeeze(note.Star[Part(part)]).Contains(Squeeze(fragment), StringComparison.Ordinal), $"{note.Prompt}, {part} <- {fragment}");
            }
        }
    }

    private void Stories(JsonElement card, Note note)
    {
        if (!card.TryGetProperty("stories", out var stories))
        {
            return;
        }

        var further = note.Stories.Skip(1).ToList();
        var wanted = stories.EnumerateArray().ToList();
        Check("stories", further.Count == wanted.Count && further.Zip(wanted).All(pair => Squeeze($"{pair.First.Title} {pair.First.Answer}").Contains(Squeeze(pair.Second.GetProperty("title").GetString()), StringComparison.Ordinal) && IsSameStar(pair.First.Star, pair.Second.TryGetProperty("star", out var star) ? star : default)), note.Prompt);
    }

    private void Ignored(JsonElement expected)
    {
        var rows = text.ReplaceLineEndings("\n").Split('\n');
        var ignored = reading.Lines.Where(line => line.Role == LineRole.Ignored && line.Reason.Length > 0).Select(line => line.Line).ToHashSet();
        foreach (var fragment in Strings(expected, "ignored"))
        {
            var at = Enumerable.Range(1, rows.Length).Where(line => Squeeze(rows[line - 1]).Contains(Squeeze(fragment), StringComparison.Ordinal)).ToList();
            Check("ignored lines", at.Count > 0 && at.TrueForAll(ignored.Contains), fragment);
        }

        Check("accounts", reading.Lines.Select(line => line.Line).SequenceEqual(Enumerable.Range(1, rows.Length).Where(line => !string.IsNullOrWhiteSpace(rows[line - 1]))), "each line that is not blank, once");
    }

    private void Check(string what, bool isRight, string where)
    {
        var (right, of) = _tally.GetValueOrDefault(what);
        _tally[what] = (right + (isRight ? 1 : 0), of + 1);
        if (!isRight)
        {
            Wrong.Add($"{what}: {where}");
        }
    }

    private static IEnumerable<JsonElement> Accepted(JsonElement card, string key)
    {
        var more = card.TryGetProperty("accept", out var accept) && accept.TryGetProperty(key, out var values) ? values.EnumerateArray() : default;
        return card.TryGetProperty(key, out var value) ? more.Prepend(value) : more;
    }

    private static IEnumerable<string> Strings(JsonElement element, string key) =>
        element.TryGetProperty(key, out var values) ? values.EnumerateArray().Select(value => value.GetString()!) : [];

    private static bool IsSameSection(IReadOnlyList<string> got, IReadOnlyList<string> want) =>
        want.Count == 0 ? got.Count == 0 : got.TakeLast(Math.Min(2, want.Count)).Select(Norm).SequenceEqual(want.TakeLast(2).Select(Norm));

    private static bool IsSameStar(StarParts got, JsonElement want)
    {
        var wanted = want.ValueKind == JsonValueKind.Object ? want.EnumerateObject().ToDictionary(each => Part(each.Name), each => each.Value.GetString()!) : [];
        return got.Filled.ToHashSet().SetEquals(wanted.Keys) && wanted.All(pair => Norm(NoteText.Plain(got[pair.Key]!)).StartsWith(Norm(pair.Value)[..Math.Min(30, Norm(pair.Value).Length)], StringComparison.Ordinal));
    }

    private static StarPart Part(string name) => Enum.Parse<StarPart>(name, ignoreCase: true);

    /// <summary>Without case, quotes, emphasis, emoji and end punctuation.</summary>
    private static string Norm(string text)
    {
        var kept = new StringBuilder();
        foreach (var rune in NoteText.Plain(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant().EnumerateRunes())
        {
            var isDropped = Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol || "*_`~\"“”‘’'«»„".Contains(rune.ToString(), StringComparison.Ordinal);
            kept.Append(isDropped ? "" : Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        }

        return string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', ':', '?', '!', '-', '–', '—');
    }

    /// <summary>Without markup and white space too: for "is this fragment in that text".</summary>
    private static string Squeeze(string? text) => text is null ? "" : Norm(text.Replace("\\|", "|", StringComparison.Ordinal).Replace("<!--", "", StringComparison.Ordinal)).Replace(" ", "", StringComparison.Ordinal);
}

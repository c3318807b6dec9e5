using StarCards.Cards;
using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>Makes a note of a framework: its name, its parts in order, what stands beside or under them.</summary>
internal sealed class FrameworkMaker(Findings findings)
{
    /// <param name="title">The name with its markup; parts may stand behind it.</param>
    /// <param name="line">Where it stands.</param>
    /// <param name="scope">What stands above it.</param>
    /// <param name="content">What stands under it.</param>
    public void Make(string title, int line, Scope scope, Stretch content)
    {
        findings.Accounts.Card(line, "prompt");
        var parts = new PartList(findings.Accounts);
        var inline = InlineParts.Of(title);
        var name = PromptRule.Clean(inline?.Name ?? title);
        foreach (var part in inline?.Parts ?? [])
        {
            parts.Add(part);
        }

        parts.Read(content, name.Words);
        var note = new Note
        {
            Kind = NoteKind.Framework,
            Prompt = name.Words,
            Section = scope.Section,
            Line = line,
            LastLine = Math.Max(line, QuestionMaker.LastLine(content)),
            IsDraft = parts.Parts.Count == 0,
            Parts = parts.Parts,
            FrameworkAnswer = parts.Beside.Count > 0 ? string.Join('\n', parts.Beside) : null,
            Hints = parts.Hints,
            Tags = TagRule.Together(findings.FileTags, scope.Tags, name.Tags),
            ExplicitId = name.Id,
        };
        findings.All.Add(new Finding(note));
    }

    /// <summary>A recall list: what she wants to ask them.</summary>
    public void MakeList(Node title, Scope scope, Stretch items)
    {
        findings.Accounts.Card(title.Line, "prompt");
        var parts = new PartList(findings.Accounts);
        parts.ReadList(items);
        var name = title.Prompt;
        var note = new Note
        {
            Kind = NoteKind.Framework,
            Prompt = name.Words,
            Section = scope.Section,
            Line = title.Line,
            LastLine = Math.Max(title.Line, QuestionMaker.LastLine(items)),
            IsDraft = parts.Parts.Count == 0,
            Parts = parts.Parts,
            FrameworkAnswer = parts.Beside.Count > 0 ? string.Join('\n', parts.Beside) : null,
            Hints = parts.Hints,
            Tags = TagRule.Together(findings.FileTags, scope.Tags),
            ExplicitId = name.Id,
        };
        findings.All.Add(new Finding(note, IsImplied: true));
    }
}

using StarCards.Cards;
using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Makes a note of a question and what was gathered under it.</summary>
internal sealed class QuestionMaker(Findings findings)
{
    /// <summary>Adds the question, then its follow-ups.</summary>
    public void Make(Asked asked)
    {
        if (findings.IsTrial)
        {
            findings.HasQuestion = true;
            return;
        }

        findings.Accounts.Card(asked.Line, "prompt");
        var behind = TakeOff(asked.Content);
        var bank = StoryBank.Of(asked, findings);
        var reader = new AnswerReader(findings.Accounts, asked);
        if (asked.InlineAnswer is { } inline)
        {
            InlineAnswer.Read(reader.Page, asked, inline);
        }

        reader.Read(bank.Content);
        var finding = Finish(asked, reader, bank.Themes);
        if (bank.Questions.Count == 0)
        {
            findings.All.Add(finding);
        }
        else
        {
            foreach (var question in bank.Questions)
            {
                findings.Accounts.Card(question.Line, "prompt");
                var section = asked.Scope.Section.Append(asked.Prompt.Words);
                findings.All.Add(finding with { Note = finding.Note with { Prompt = question.Prompt, Line = question.Line, Section = [.. section] } });
            }

            findings.Accounts.Structure(asked.Line, "section");
        }

        foreach (var node in reader.Page.FollowUps)
        {
            FollowUp(node, asked);
        }

        if (behind.Count > 0)
        {
            findings.Behind.Enqueue((behind, asked.Scope));
        }
    }

    /// <summary>
    /// Takes off what the rules would give to the question although another card begins there, and all behind it. Other
    /// wordings of the question begin none.
    /// </summary>
    private static List<Node> TakeOff(List<Node> content)
    {
        var variants = content.FindIndex(static node => node.Kind == NodeKind.Line && HintWords.Variants.Is(node.Folded));
        var at = content.FindIndex(0, variants < 0 ? content.Count : variants, static node => node.Verdict == Verdict.Prompt || node.HoldsPrompt);
        var behind = at < 0 ? [] : content[at..];
        content.RemoveRange(content.Count - behind.Count, behind.Count);
        return behind;
    }

    private void FollowUp(Node node, Asked parent)
    {
        var (asks, behind) = node.Kind == NodeKind.Item ? PromptSplit.Of(node.Text) : (node.Text, null);
        var cleaned = behind is null ? node.Prompt : PromptRule.Clean(asks);
        var prompt = cleaned with { Words = FollowUpRule.Without(cleaned.Words) };
        var asked = new Asked(prompt, node.Line, parent.Scope, PromptStyle.Item) { FollowUpOf = new FollowUp(parent.Prompt.Words, parent.Line), InlineAnswer = behind, CommentId = node.Row.CommentId };
        asked.Take(node.Children);
        Make(asked);
    }

    private Finding Finish(Asked asked, AnswerReader reader, IReadOnlyList<string> themes)
    {
        var stories = reader.Page.Stories.ConvertAll(static story => story.ToStory());
        var isDraft = stories.TrueForAll(static story => story.IsEmpty);
        var note = new Note
        {
            Kind = NoteKind.Question,
            Prompt = asked.Prompt.Words,
            Section = asked.Scope.Section,
            Line = asked.Line,
            LastLine = Math.Max(asked.Line, LastLine(asked.Content)),
            IsDraft = isDraft,
            Stories = stories,
            Hints = reader.Page.Hints,
            Notes = reader.Page.Notes,
            Tags = TagRule.Together(findings.FileTags, asked.Scope.Tags, asked.Prompt.Tags, asked.Tags, reader.Page.Tags, themes),
            ExplicitId = asked.Prompt.Id ?? asked.CommentId,
            FollowUpOf = asked.FollowUpOf,
        };
        return new Finding(note, reader.Page.Stories.Count > 0 ? reader.Page.Stories[0].ResultLine : 0);
    }

    internal static int LastLine(Stretch nodes)
    {
        if (nodes.Count == 0)
        {
            return 0;
        }

        var last = nodes[^1];
        var own = last.Rows.Count > 0 ? last.Rows[^1].Number : last.Line;
        return Math.Max(own, LastLine(last.Children));
    }
}

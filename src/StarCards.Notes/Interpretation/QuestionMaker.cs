using StarCards.Cards;
using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Makes a note of a question and what was gathered under it.</summary>
internal sealed class QuestionMaker(Findings findings)
{
    private const int FewestOfSeries = 2;

    /// <summary>
    /// Adds the question, then its follow-ups. A line on which a card begins, and which is neither a follow-up nor a question
    /// that the story is for, is no part of the answer, and nothing behind it is: the question is made without.
    /// </summary>
    public void Make(Asked asked)
    {
        if (Series(asked.Content) is { Count: > 0 } series && !Serves(asked))
        {
            findings.Behind.Enqueue((TakeOff(asked.Content, series), asked.Scope));
        }

        var found = findings.All.Count;
        Write(asked);
        if (OthersIn(asked.Content, found, AskThemRule.Invites(asked.Prompt.Words)) is { Count: > 0 } others)
        {
            findings.All.RemoveRange(found, findings.All.Count - found);
            findings.Accounts.Forget(asked.Content);
            var behind = TakeOff(asked.Content, others);
            Write(asked);
            findings.Behind.Enqueue((behind, asked.Scope));
        }
    }

    /// <summary>Makes the questions that a story is for, where there are any; its title is none.</summary>
    public bool TryServe(Asked asked)
    {
        var serves = Serves(asked);
        if (serves)
        {
            Make(asked);
        }

        return serves;
    }

    private static bool Serves(Asked asked) => StoryBank.Of(asked, new Findings(new Accounts(0))).Questions.Count > 0;

    private void Write(Asked asked)
    {
        findings.Accounts.Card(asked.Line, "prompt");
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
    }

    /// <summary>The headings of which each asks: one may follow up on the question, several are its neighbours, whatever their level.</summary>
    private static HashSet<int> Series(List<Node> content)
    {
        var series = new HashSet<int>();
        foreach (var node in content)
        {
            if (node is { Kind: NodeKind.Heading, Verdict: Verdict.Prompt } && !FollowUpRule.IsFollowUp(node))
            {
                series.Add(node.Line);
            }
        }

        return series.Count >= FewestOfSeries ? series : [];
    }

    /// <summary>The lines on which a card begins, and none was found from an index on.</summary>
    /// <param name="content">What stands under a question.</param>
    /// <param name="found">The index.</param>
    /// <param name="isInvited">True where she is asked what she would ask: then most of what asks below is her answer.</param>
    private HashSet<int> OthersIn(List<Node> content, int found, bool isInvited)
    {
        var others = new HashSet<int>();
        Collect(content, others);
        if (isInvited)
        {
            DropHers(content, others);
        }

        for (var i = found; i < findings.All.Count && others.Count > 0; i++)
        {
            others.Remove(findings.All[i].Note.Line);
        }

        return others;
    }

    /// <summary>Leaves out what she would ask herself: items that begin like no interviewer's question. Headings are asked of her, and what stands below a title among questions is read as theirs.</summary>
    private static void DropHers(Stretch nodes, HashSet<int> prompts)
    {
        foreach (var node in nodes.Where(static node => node.Kind != NodeKind.Heading))
        {
            if (node.Kind == NodeKind.Item && !QuestionWords.OfInterviews.IsHeadOf(node.Folded))
            {
                prompts.Remove(node.Line);
            }

            DropHers(node.Children, prompts);
        }
    }

    private static void Collect(Stretch nodes, HashSet<int> prompts)
    {
        var isProbing = false;
        foreach (var node in nodes)
        {
            var isPlace = FollowUpRule.IsPlace(node) || FollowUpRule.IsFollowUp(node) && LineHead.IsColonLabel(node);
            isProbing = isPlace || isProbing && node.Kind == NodeKind.Item;
            if (isProbing)
            {
                CollectAnswered(isPlace ? node.Children : [node], prompts);
                continue;
            }

            if (node.Verdict == Verdict.Prompt)
            {
                prompts.Add(node.Line);
            }

            if (node.HoldsPrompt)
            {
                Collect(node.Children, prompts);
            }
        }
    }

    /// <summary>Below "Follow-ups:" a question that nobody answers is a probe of the one above, and no card.</summary>
    private static void CollectAnswered(Stretch nodes, HashSet<int> prompts) =>
        Collect(nodes.Where(static node => node.Children.Count > 0 || node.Kind != NodeKind.Item), prompts);

    /// <summary>Takes off the first node with one of the lines, and all behind it. Other wordings of the question begin no card.</summary>
    private static List<Node> TakeOff(List<Node> content, HashSet<int> lines)
    {
        var at = content.FindIndex(node => HasAny(node, lines));
        at -= at > 0 && content[at - 1] is { Kind: NodeKind.Line, Place: Place.Questions } ? 1 : 0;
        var behind = at < 0 ? [] : content[at..];
        content.RemoveRange(content.Count - behind.Count, behind.Count);
        return behind;
    }

    private static bool HasAny(Node node, HashSet<int> lines) =>
        node.Verdict == Verdict.Prompt && lines.Contains(node.Line) || node.HoldsPrompt && node.Children.Exists(child => HasAny(child, lines));

    private void FollowUp(Node node, Asked parent)
    {
        var (asks, behind) = node.Kind == NodeKind.Item ? PromptSplit.Of(node.Text) : (node.Text, null);
        var cleaned = behind is null ? node.Prompt : PromptRule.Clean(asks);
        var prompt = cleaned with { Words = FollowUpRule.Without(cleaned.Words) };
        var asked = new Asked(prompt, node.Line, parent.Scope, PromptStyle.Item) { FollowUpOf = new FollowUp(parent.Prompt.Words, parent.Line), InlineAnswer = behind, CommentId = node.Row.CommentId };
        asked.Take(node.Children);
        Write(asked);
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

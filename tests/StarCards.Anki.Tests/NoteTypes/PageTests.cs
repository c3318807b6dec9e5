using StarCards.Cards;
using StarCards.TestKit;

namespace StarCards.Anki.Tests.NoteTypes;

/// <summary>The pages that the phone shows, kept whole: how they look was looked at, in both modes, at the width of a phone.</summary>
public sealed class PageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_story_with_everything()
    {
        var note = Example.Story with
        {
            Section = ["Leadership & Influence", "Hard times"],
            Hints = ["Say *I*, not *we*.", "Two minutes."],
            Notes = ["Next time: ask sooner."],
            FollowUpOf = new FollowUp("Walk me through a launch", 1),
            Stories = [.. Example.Story.Stories, new Story(20, "The ferry week", new StarParts("All boats late", Result: "Nobody missed a train"), null)],
        };
        var parent = Example.Known(Example.Question("Walk me through a launch", answer: "x"), 1);
        Verify("story", note, parent);
    }

    [Fact]
    public void A_draft() => Verify("draft", Example.Question("How do you decide what not to build?") with { Section = ["Product sense"] });

    [Fact]
    public void A_story_of_which_parts_are_missing() =>
        Verify("unfinished", Example.Question("Describe a conflict with an engineer and how it ended", new StarParts("We shipped on Fridays.", null, "Moved the release:\n- to Tuesday\n- with a checklist\n  - and a `rollback`")));

    [Fact]
    public void A_free_answer_with_list_table_code_and_quote() => Verify("answer", Answer("Three things:\n\n1. **Activation**, see [the post](https://example.org)\n2. *Retention* at day 7\n3. `GET /health` < 200 ms\n\n| metric | now | goal |\n|---|---|---|\n| D7 | 31 % | 40 % |\n\n> Measure what you would change.\n\n```\nselect count(*) from visits where day = 7 and channel = 'organic'\n```"));

    [Fact]
    public void A_story_written_from_right_to_left()
    {
        var star = new StarParts("הקופה איבדה **12 %** מהעגלות", "להבין למה תוך שבועיים", "ראיינתי 9 משתמשים\nהורדתי 3 צעדים", "המרה +4.1 נקודות");
        Verify("right-to-left", Example.Question("ספר לי על פעם שבה השפעת בלי סמכות", star) with { Section = ["מנהיגות"] });
    }

    [Fact]
    public void A_framework() => Verify("framework", Example.Framework("CIRCLES", "Comprehend", "Identify the customer", "Report needs", "Cut through prioritisation", "List solutions", "Evaluate trade-offs", "Summarise") with { Section = ["Frameworks"], Hints = ["seven letters"] });

    [Fact]
    public void A_part_card()
    {
        using var package = Example.Export(Example.Request(Example.WithParts(Example.Known(Example.Story with { Section = ["Leadership"] }))), _folder);
        Verify("part", package, Example.Card(Example.Known(Example.Story), face: Face.Result).AnkiCardId);
    }

    private static Note Answer(string answer) => Example.Question("What would you measure?", answer: answer) with { Section = ["Metrics"] };

    private void Verify(string name, Note note, params IdentifiedNote[] others)
    {
        var card = Example.Card(Example.Known(note));
        using var package = Example.Export(Example.Request(others.Select(other => Example.Card(other)).Prepend(card)), _folder);
        Verify(name, package, card.AnkiCardId);
    }

    private static void Verify(string name, TestKit.Anki.PackageDatabase package, long card)
    {
        Golden.Verify(RenderedCard.Page(package, card, isBack: false), $"{name}.front.html");
        Golden.Verify(RenderedCard.Page(package, card, isBack: true), $"{name}.back.html");
    }
}

using StarCards.Reviews;
using StarCards.Study.Keys;
using StarCards.Study.Screen;
using StarCards.Study.Session;

namespace StarCards.Study.Plain;

/// <summary>The lines of a plain session, and what its input lines mean.</summary>
internal static class PlainWords
{
    public static IReadOnlyList<string> Help { get; } =
        ["Lines that can be read:", .. KeyTable.PlainLines.Select(line => $"  {line.Keys}: {line.Does}")];

    public static bool IsQuit(string word) => word is "q" or "Q" or "quit";

    public static SessionMessage? MessageOf(string word, StudySession session) => word.ToLowerInvariant() switch
    {
        "" => session.Hand is { } hand && hand.Parts.All(part => part.Name is null) ? new RevealAll() : new RevealNext(),
        "s" => new ToggleMissed("situation"),
        "t" => new ToggleMissed("task"),
        "a" => new ToggleMissed("action"),
        "r" => new ToggleMissed("result"),
        "x" => new ToggleMissed(null),
        "u" => new Undo(),
        "h" => new ToggleHints(),
        "o" => new OpenOtherStory(),
        "-" => new Bury(),
        "!" => new Suspend(),
        "n" => new NotNow(),
        var text => Ratings.Read(text) is { } rating ? new Rate(rating) : null,
    };

    public static IEnumerable<string> Question(StudySession session, ReviewScreen screen, Moment moment)
    {
        yield return string.Empty;
        var marks = screen.Marks.Count > 0 ? $" ({string.Join("; ", screen.Marks)})" : string.Empty;
        yield return screen.Question.Replace('\n', ' ') + marks;
        yield return Choices(session, moment);
    }

    public static string Choices(StudySession session, Moment moment)
    {
        var screen = ReviewScreen.Of(session, moment)!;
        var ratings = screen.Choices.Select(choice =>
            $"{(int)choice.Rating} {choice.Rating.Word()} {choice.WaitInWords}{(choice is { IsSuggested: true, Rating: not Rating.Good } ? " (suggested)" : string.Empty)}");
        var next = session.Hand!.IsAllOpen ? string.Empty : "; empty line: next part";
        return $"[{string.Join(", ", screen.Progress)}] {string.Join(", ", ratings)}{next}; ? help";
    }

    public static IEnumerable<string> Opened(StudySession session, int before, Moment moment)
    {
        var screen = ReviewScreen.Of(session, moment)!;
        foreach (var part in screen.Parts.Skip(before).Concat(screen.Behind))
        {
            yield return $"{part.Label}: {part.Text}";
        }

        yield return session.Hand!.IsAllOpen ? Choices(session, moment) : $"still closed: {string.Join(", ", screen.Closed)}";
    }

    public static IEnumerable<string> Hints(StudySession session, Moment moment)
    {
        var hints = ReviewScreen.Of(session, moment)!.Hints;
        return session.Notice.Length > 0 ? [] : hints.Count > 0 ? hints.Select(hint => $"hint: {hint}") : ["hints hidden"];
    }

    public static IEnumerable<string> Missed(StudySession session)
    {
        if (session.Notice.Length == 0)
        {
            var missed = session.Hand!.MissedInOrder;
            yield return missed.Count == 0 ? "missed: nothing" : $"missed: {string.Join(", ", missed)}; suggested: {SuggestedRating.For(session.Hand)!.Value.Word()}";
        }
    }
}

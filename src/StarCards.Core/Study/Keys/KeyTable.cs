using StarCards.Study.Plain;

namespace StarCards.Study.Keys;

/// <summary>
/// Every key of every screen and every line of a plain session: the one table that the screen obeys, the help overlay
/// and the README show, and the tests walk through.
/// </summary>
public static class KeyTable
{
    /// <summary>The keys, in the order in which they are shown.</summary>
    public static IReadOnlyList<KeyBinding> All { get; } =
    [
        new(KeyPlace.Everywhere, ["?"], "this help", KeyAction.Help),
        new(KeyPlace.Everywhere, ["q", "Esc"], "back, or quit", KeyAction.Back),
        new(KeyPlace.Everywhere, ["Ctrl+C"], "quit", KeyAction.Quit),
        new(KeyPlace.Everywhere, ["Ctrl+L"], "redraw", KeyAction.Redraw),
        new(KeyPlace.Everywhere, ["Ctrl+Z"], "to the shell; fg brings it back", KeyAction.ToShell),
        new(KeyPlace.Everywhere, ["Up"], "up", KeyAction.Up),
        new(KeyPlace.Everywhere, ["Down"], "down", KeyAction.Down),
        new(KeyPlace.Everywhere, ["PgUp"], "a page up", KeyAction.PageUp),
        new(KeyPlace.Everywhere, ["PgDn"], "a page down", KeyAction.PageDown),
        new(KeyPlace.Home, ["Enter"], "start", KeyAction.Start),
        new(KeyPlace.Home, ["/"], "search", KeyAction.Search),
        new(KeyPlace.Home, ["s"], "statistics", KeyAction.Statistics),
        new(KeyPlace.Review, ["Space"], "next part, then Good", KeyAction.Advance),
        new(KeyPlace.Review, ["Enter"], "all parts", KeyAction.RevealAll),
        new(KeyPlace.Review, ["1", "2", "3", "4"], "Again, Hard, Good, Easy (also before all is open)", KeyAction.Rate),
        new(KeyPlace.Review, ["s"], "the situation was missed", KeyAction.MissSituation),
        new(KeyPlace.Review, ["t"], "the task was missed", KeyAction.MissTask),
        new(KeyPlace.Review, ["a"], "the action was missed", KeyAction.MissAction),
        new(KeyPlace.Review, ["r"], "the result was missed", KeyAction.MissResult),
        new(KeyPlace.Review, ["x"], "the part just opened was missed", KeyAction.MissLast),
        new(KeyPlace.Review, ["u"], "undo, also what was done before this session", KeyAction.Undo),
        new(KeyPlace.Review, ["Ctrl+R"], "redo", KeyAction.Redo),
        new(KeyPlace.Review, ["c"], "then 1-4: how sure you are, before the first part opens", KeyAction.Confidence),
        new(KeyPlace.Review, ["h"], "hint", KeyAction.Hint),
        new(KeyPlace.Review, ["o"], "the question's other stories, one by one", KeyAction.OtherStory),
        new(KeyPlace.Review, ["e"], "edit the note", KeyAction.Edit),
        new(KeyPlace.Review, ["i"], "about this card", KeyAction.Info),
        new(KeyPlace.Review, ["p"], "pause the timer", KeyAction.Pause),
        new(KeyPlace.Review, ["-"], "bury until tomorrow", KeyAction.Bury),
        new(KeyPlace.Review, ["!"], "suspend", KeyAction.Suspend),
        new(KeyPlace.Review, ["f"], "then 0-7: flag", KeyAction.Flag),
        new(KeyPlace.Review, ["n"], "not now", KeyAction.NotNow),
        new(KeyPlace.Search, ["Enter", "Tab"], "to the list", KeyAction.Open),
        new(KeyPlace.Search, ["Backspace"], "take a character back", KeyAction.Erase),
        new(KeyPlace.Browse, ["Enter"], "about the card", KeyAction.Open),
        new(KeyPlace.Browse, ["/"], "search on", KeyAction.Search),
        new(KeyPlace.Browse, ["Space"], "mark the card", KeyAction.Mark),
        new(KeyPlace.Browse, ["*"], "mark all that were found, or none", KeyAction.MarkAll),
        new(KeyPlace.Browse, ["!"], "suspend the card or all marked ones, or bring them back", KeyAction.Suspend),
        new(KeyPlace.Browse, ["-"], "bury them until tomorrow, or bring them back", KeyAction.Bury),
        new(KeyPlace.Browse, ["f"], "then 0-7: flag them", KeyAction.Flag),
        new(KeyPlace.Browse, ["e"], "edit the note", KeyAction.Edit),
    ];

    /// <summary>The lines that a plain session understands.</summary>
    public static IReadOnlyList<PlainLine> PlainLines { get; } =
    [
        new("empty line", "the next part, or all of a free answer"),
        new("1 2 3 4, or again hard good easy", "rate, at any time"),
        new("s t a r", "that part was missed (again: it was not)"),
        new("x", "the part just opened was missed"),
        new("u", "undo"),
        new("h", "hints"),
        new("o", "the question's other stories"),
        new("-", "bury until tomorrow"),
        new("!", "suspend"),
        new("n", "not now"),
        new("?", "this help"),
        new("q", "end"),
    ];

    /// <summary>What a key does at a place, or null; letters in either case. A place's own keys go before those of everywhere.</summary>
    public static KeyBinding? Find(KeyPlace place, string key) =>
        All.FirstOrDefault(binding => binding.Place == place && binding.Has(key))
        ?? All.FirstOrDefault(binding => binding.Place == KeyPlace.Everywhere && binding.Has(key));

    /// <summary>The keys that work at a place, its own first.</summary>
    public static IEnumerable<KeyBinding> At(KeyPlace place) =>
        All.Where(binding => binding.Place == place).Concat(All.Where(binding => binding.Place == KeyPlace.Everywhere && place != KeyPlace.Everywhere));
}

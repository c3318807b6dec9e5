namespace StarCards.Anki.Collection;

/// <summary>A row of <c>revlog</c>.</summary>
/// <param name="Id">Milliseconds since 1970; unique in the whole collection.</param>
/// <param name="CardId">Anki's number of the card.</param>
/// <param name="Button">1 to 4; 0 where it is no rating.</param>
/// <param name="Interval">After it: days where positive, seconds where negative, 0 for none.</param>
/// <param name="LastInterval">Before it, in the same way.</param>
/// <param name="Factor">The ease after it in thousandths; with FSRS the difficulty, from 100 to 1100; 0 while learning.</param>
/// <param name="Milliseconds">Time spent, at most a minute.</param>
/// <param name="Type">0 learning, 1 review, 2 relearning, 3 practice or early, 4 by hand, 5 rescheduled.</param>
internal sealed record ReviewRow(long Id, long CardId, long Button, long Interval, long LastInterval, long Factor, long Milliseconds, long Type);

namespace StarCards.Scheduling.Fsrs;

/// <summary>Whether intervals below half a day keep a card in learning instead of becoming a day.</summary>
/// <param name="IsAllowed">The parameters know what happens within a day.</param>
/// <param name="IsAllowedWithSteps">Also where steps are configured; a hidden switch of Anki, off for us.</param>
internal readonly record struct ShortTerm(bool IsAllowed, bool IsAllowedWithSteps)
{
    /// <summary>What the parameters allow: w17 and w18 both above zero.</summary>
    public static ShortTerm Of(FsrsParameters parameters) => new(parameters[17] > 0f && parameters[18] > 0f, IsAllowedWithSteps: false);
}

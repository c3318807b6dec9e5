namespace StarCards.Notes.Words;

/// <summary>Frameworks that are known by name.</summary>
internal static class FrameworkNames
{
    public static PhraseTable All { get; } = new(
        "rice|ice|aarrr|pirate metrics|circles|circles method|pestel|pestle|pest|swot|mece|4ps|4p|4 ps|7ps|5cs|3cs|4cs|bcg matrix|bcg|smart|smart goals|moscow|kano|jtbd|jobs to be done|job to be done|raci|daci|rapid|okr|okrs|heart|porter|porters five forces|porter's five forces|five forces|bus|raid|sbi|scqa|scr|grow|grow model|use method|red method|aida|5 whys|five whys|5w1h|value vs effort|impact vs effort|eisenhower|eisenhower matrix|ansoff|ansoff matrix|double diamond|design thinking|pyramid principle|issue tree|hook model|north star|gist|bluf|pdca|ooda|dmaic|abc framework|solid|acid|cap|profitability|market entry|stp|raid log|gap framework|prep|wsjf|cage|vrio|7s|mckinsey 7s|lean canvas|business model canvas|radical candor|situational leadership|tuckman|star|star(l)|starl|soar|carl");

    /// <summary>Those that are words like any other, unless they are written in capitals.</summary>
    public static PhraseTable Common { get; } = new("grow|prep|bus|cap|heart|rapid|ice|rice|solid|acid|profitability|cage|gist");
}

namespace StarCards.Notes.Weighing;

/// <summary>
/// What is seen of a line by itself, a number each. Those of the lines around it count too, but only the first of them. The
/// order is that in which the forest was grown: whoever changes it grows the forest anew.
/// </summary>
internal enum Sign
{
    Kind,
    Level,
    Marker,
    Ask,
    Place,
    Bold,
    Label,
    SpeaksToReader,
    Children,
    Words,
    EndsInStop,
    Theme,
    OfHer,
    OfThem,
    EndsInMark,
    HasMark,
    SpeaksOfI,
    SpeaksToYou,
    QuestionPrefix,
    Tells,
    EndsInColon,
    StoryTitle,
    OfInterviews,
    Anchor,
    Outermost,
    BlankBefore,
    BeginsWithDigit,
    Link,
    Unspaced,
    Depth,
    Index,
    Neighbours,
    Length,
    Rubric,
    Capital,
    PlaceAbove,
    LinesBelow,
    WordsBelow,
}

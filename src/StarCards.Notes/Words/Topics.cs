namespace StarCards.Notes.Words;

/// <summary>Of what a text speaks.</summary>
[Flags]
internal enum Topics
{
    None = 0,

    /// <summary>Questions and stories (<see cref="SectionWords.Questions"/>).</summary>
    Questions = 1,

    /// <summary>Interviews and those who hold them (<see cref="SectionWords.Interviews"/>).</summary>
    Interviews = 2,

    /// <summary>What interviewers ask about (<see cref="ThemeWords"/>).</summary>
    Themes = 4,
}

namespace StarCards.Notes.Rules;

/// <summary>How surely a text asks something.</summary>
internal enum Ask
{
    /// <summary>Nothing says so.</summary>
    None,

    /// <summary>A topic that may be asked for: "biggest win".</summary>
    Topic,

    /// <summary>A question, perhaps one to self.</summary>
    Question,

    /// <summary>It speaks to the candidate, as interviewers do.</summary>
    Candidate,
}

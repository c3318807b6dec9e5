namespace StarCards.Cli;

/// <summary>What the caller is told by the number alone.</summary>
internal static class ExitCode
{
    /// <summary>Done; also when standard output was closed early.</summary>
    public const int Done = 0;

    /// <summary>Done, and found something that the caller asked to be told of.</summary>
    public const int Found = 1;

    /// <summary>Wrong usage, or the world is not as it has to be.</summary>
    public const int Wrong = 2;

    /// <summary>A defect of ours.</summary>
    public const int Defect = 70;
}

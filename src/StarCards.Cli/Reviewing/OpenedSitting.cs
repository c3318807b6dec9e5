using StarCards.Cli.Collection;

namespace StarCards.Cli.Reviewing;

/// <summary>A sitting that is ready to begin, with the database that it keeps open.</summary>
/// <param name="collection">The database.</param>
/// <param name="desk">What the sitting sees of it.</param>
/// <param name="hasFailure">True where something that was named could not be added.</param>
internal sealed class OpenedSitting(OpenedCollection collection, StudyDesk desk, bool hasFailure) : IDisposable
{
    public StudyDesk Desk => desk;

    /// <summary>The exit code of the whole run, when the sitting itself ended with one.</summary>
    public int ExitCodeAfter(int exitCode) => exitCode == ExitCode.Done && hasFailure ? ExitCode.Wrong : exitCode;

    public void Dispose() => collection.Dispose();
}

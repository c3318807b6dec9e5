namespace StarCards.Cli.Reviewing;

/// <summary>
/// A run while a screen has the terminal, where nothing else may write: messages are held, and said when this is disposed
/// and the screen is gone. So is what the run keeps open.
/// </summary>
internal sealed class HeldRun : IDisposable
{
    private readonly CommandRun _outer;
    private readonly StringWriter _messages;
    private IDisposable? _kept;

    public HeldRun(CommandRun outer)
    {
        _outer = outer;
        _messages = new StringWriter { NewLine = outer.Error.NewLine };
        Run = outer.WithError(_messages);
    }

    public CommandRun Run { get; }

    /// <summary>Closes this with the run: its last words are held, too.</summary>
    public T Keep<T>(T opened)
        where T : IDisposable
    {
        _kept = opened;
        return opened;
    }

    public void Dispose()
    {
        _kept?.Dispose();
        try
        {
            _outer.Error.Write(_messages);
        }
        catch (IOException)
        {
            // The terminal was closed: nobody is left to be told.
        }

        _messages.Dispose();
    }
}

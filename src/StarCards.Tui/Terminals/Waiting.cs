using Terminal.Gui.App;

namespace StarCards.Tui.Terminals;

/// <summary>
/// Lets the library's loop sleep until there is something to do. By itself it turns 25 to 1000 times a second, and
/// writes to the terminal each time.
/// </summary>
internal sealed class Waiting : IDisposable
{
    // How long the loop turns freely after a key: the library needs it to tell Escape from the head of a sequence.
    private static readonly TimeSpan Lively = TimeSpan.FromMilliseconds(80);

    // Between two looks at the size of the terminal and at the timers, when nothing else wakes it.
    private static readonly TimeSpan Nap = TimeSpan.FromMilliseconds(250);

    private readonly AutoResetEvent _woken = new(initialState: true);
    private readonly IApplication _app;
    private readonly Func<bool> _hasInput;
    private long _livelySince = TimeProvider.System.GetTimestamp();

    public Waiting(IApplication app, Func<bool> hasInput)
    {
        (_app, _hasInput) = (app, hasInput);
        _app.Iteration += OnIteration;
    }

    /// <summary>Ends the sleep; from any thread.</summary>
    public void Wake() => _woken.Set();

    public void Dispose()
    {
        _app.Iteration -= OnIteration;
        _woken.Dispose();
    }

    private void OnIteration(object? sender, EventArgs<IApplication?> arguments)
    {
        if (_hasInput() || _woken.WaitOne(0) || (TimeProvider.System.GetElapsedTime(_livelySince) > Lively && _woken.WaitOne(Nap)))
        {
            _livelySince = TimeProvider.System.GetTimestamp();
        }
    }
}

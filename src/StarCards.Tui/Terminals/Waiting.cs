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

    private readonly object _gate = new();
    private readonly IApplication _app;
    private readonly Func<bool> _hasInput;
    private bool _isWoken = true;
    private long _livelySince = TimeProvider.System.GetTimestamp();

    public Waiting(IApplication app, Func<bool> hasInput)
    {
        (_app, _hasInput) = (app, hasInput);
        _app.Iteration += OnIteration;
    }

    /// <summary>Ends the sleep; from any thread, and at any time, even after the end.</summary>
    public void Wake()
    {
        lock (_gate)
        {
            _isWoken = true;
            Monitor.Pulse(_gate);
        }
    }

    public void Dispose() => _app.Iteration -= OnIteration;

    private void OnIteration(object? sender, EventArgs<IApplication?> arguments)
    {
        if (_hasInput() || IsWoken(TimeSpan.Zero) || (TimeProvider.System.GetElapsedTime(_livelySince) > Lively && IsWoken(Nap)))
        {
            _livelySince = TimeProvider.System.GetTimestamp();
        }
    }

    private bool IsWoken(TimeSpan within)
    {
        lock (_gate)
        {
            if (!_isWoken && within > TimeSpan.Zero)
            {
                Monitor.Wait(_gate, within);
            }

            var isWoken = _isWoken;
            _isWoken = false;
            return isWoken;
        }
    }
}

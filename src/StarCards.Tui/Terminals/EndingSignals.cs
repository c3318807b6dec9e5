using System.Runtime.InteropServices;

namespace StarCards.Tui.Terminals;

/// <summary>Turns the signals that end a program into a request to stop, so that the terminal is restored first.</summary>
internal sealed class EndingSignals : IDisposable
{
    private const int HungUp = 129;

    private readonly List<PosixSignalRegistration> _registrations = [];
    private Action? _stop;
    private int? _signal;
    private bool _isHungUp;

    public EndingSignals()
    {
        Register(PosixSignal.SIGHUP, HungUp);
        Register(PosixSignal.SIGINT, 130);
        Register(PosixSignal.SIGQUIT, 131);
        Register(PosixSignal.SIGTERM, 143);
    }

    /// <summary>128 and the number of the first signal that came, or null.</summary>
    public int? Received => _signal ?? (_isHungUp ? HungUp : null);

    /// <summary>The terminal is gone, whether or not its signal comes.</summary>
    public void HangUp()
    {
        _isHungUp = true;
        _stop?.Invoke();
    }

    /// <summary>What to do when a signal comes, until the result is disposed.</summary>
    public IDisposable WhenReceived(Action stop)
    {
        _stop = stop;
        return new Forgetting(this);
    }

    public void Dispose() => _registrations.ForEach(registration => registration.Dispose());

    private void Register(PosixSignal signal, int exitCode) => _registrations.Add(PosixSignalRegistration.Create(signal, context =>
    {
        // A second signal finds nobody to ask any more and ends the program as usual.
        context.Cancel = _signal is null;
        _signal ??= exitCode;
        _stop?.Invoke();
    }));

    private sealed class Forgetting(EndingSignals signals) : IDisposable
    {
        public void Dispose() => signals._stop = null;
    }
}

using System.Globalization;

namespace StarCards.Cli.Predicting;

/// <summary>A bar that draws itself over on a terminal, and nothing elsewhere.</summary>
internal sealed class FitProgress(CommandRun run, string what) : IDisposable
{
    private const int Width = 30;

    private int _drawn = -1;

    public void Report(double share)
    {
        var filled = (int)(share * Width);
        if (run.Around.HasErrorTerminal && filled != _drawn)
        {
            _drawn = filled;
            run.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{what} [{new string('#', filled).PadRight(Width)}] {share:0%}"));
        }
    }

    /// <summary>Takes the bar off the line.</summary>
    public void Dispose()
    {
        if (_drawn >= 0)
        {
            run.Error.Write($"\r{new string(' ', what.Length + Width + 8)}\r");
        }
    }
}

using System.Globalization;
using StarCards.Anki.Export;

namespace StarCards.Cli.Phone;

/// <summary>One line on standard error that counts the notes of a large export, drawn over itself.</summary>
internal sealed class ExportProgressLine(TextWriter error) : IProgress<ExportProgress>
{
    private const int FewNotes = 1000;
    private const int Step = 100;

    /// <summary>The line, or null where nobody would see it.</summary>
    public static ExportProgressLine? For(CommandRun run) => run.Around.HasErrorTerminal ? new ExportProgressLine(run.Error) : null;

    public void Report(ExportProgress value)
    {
        if (value.TotalNotes >= FewNotes && (value.Notes % Step == 0 || value.Notes == value.TotalNotes))
        {
            error.Write(string.Create(CultureInfo.InvariantCulture, $"\rexporting: {value.Notes} of {value.TotalNotes} notes{(value.Notes == value.TotalNotes ? "\n" : "")}"));
        }
    }
}

using System.ComponentModel;
using System.Diagnostics;
using StarCards.Cards;

namespace StarCards.Cli.Editing;

/// <summary>Opens the owner's editor where a note stands, and comes back when she closes it.</summary>
internal static class EditorLaunch
{
    /// <summary>Opens the file of a note at its line.</summary>
    /// <exception cref="UserException">There is no editor, or it cannot be started.</exception>
    public static void Open(IdentifiedNote note, Surroundings around)
    {
        if (!File.Exists(note.Source))
        {
            throw new UserException($"{note.Source} is not there; 'starcards refresh' looks where the question is now");
        }

        var commandLine = NonEmpty(around.Variable("VISUAL")) ?? NonEmpty(around.Variable("EDITOR")) ?? (OperatingSystem.IsWindows() ? "notepad" : "vi");
        var (program, arguments) = Editors.At(commandLine, note.Source, note.Note.Line);
        try
        {
            using var editor = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, WorkingDirectory = around.WorkingFolder });
            editor?.WaitForExit();
        }
        catch (Win32Exception exception)
        {
            throw new UserException($"the editor {program} cannot be started; set VISUAL or EDITOR to one that can", exception);
        }
    }

    private static string? NonEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace StarCards.Cli.Editing;

/// <summary>Her editor: <c>$VISUAL</c>, then <c>$EDITOR</c>, then what the platform has.</summary>
internal static class Editor
{
    /// <summary>Opens a file at a line and waits until the editor is closed. The terminal is the editor's meanwhile.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The one-based line.</param>
    /// <param name="around">For the variables and the working folder.</param>
    /// <exception cref="UserException">There is no such file or editor, or the editor reported a failure.</exception>
    public static void Open(string path, int line, Surroundings around)
    {
        var full = around.FullPath(path);
        if (!File.Exists(full))
        {
            throw new UserException($"{path} is not there any more; 'starcards sources' lists what is read");
        }

        var command = around.Variable("VISUAL") is { Length: > 0 } visual ? visual
            : around.Variable("EDITOR") is { Length: > 0 } editor ? editor
            : OperatingSystem.IsWindows() ? "notepad" : "vi";
        if (string.IsNullOrWhiteSpace(command))
        {
            throw new UserException("VISUAL and EDITOR are blank; set EDITOR to the editor that you like");
        }

        var (program, arguments) = Editors.At(command, full, line);
        Run(new ProcessStartInfo(program, arguments) { WorkingDirectory = around.WorkingFolder }, command);
    }

    private static void Run(ProcessStartInfo start, string command)
    {
        try
        {
            using var process = Process.Start(start) ?? throw new UserException($"'{command}' could not be started; set EDITOR to the editor that you like");
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new UserException(string.Create(CultureInfo.InvariantCulture, $"'{command}' ended with {process.ExitCode}; the notes are read as they are now"));
            }
        }
        catch (Win32Exception exception)
        {
            throw new UserException($"'{command}' could not be started; set EDITOR to the editor that you like", exception);
        }
    }
}

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
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            throw new UserException("VISUAL and EDITOR are blank; set EDITOR to the editor that you like");
        }

        Run(new ProcessStartInfo(words[0], [.. words.Skip(1), .. PlaceOf(words[0], full, line)]) { WorkingDirectory = around.WorkingFolder }, command);
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

    /// <summary>How an editor is told the line; one that is not known gets the file alone.</summary>
    private static IEnumerable<string> PlaceOf(string editor, string path, int line)
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        return Path.GetFileNameWithoutExtension(editor).ToLowerInvariant() switch
        {
            "code" or "code-insiders" or "codium" or "cursor" => ["--wait", "--goto", $"{path}:{number}"],
            "subl" or "hx" or "helix" or "zed" => [$"{path}:{number}"],
            "vi" or "vim" or "nvim" or "nano" or "pico" or "emacs" or "emacsclient" or "kak" or "micro" or "joe" or "ne" or "mg" => [$"+{number}", path],
            _ => [path],
        };
    }
}

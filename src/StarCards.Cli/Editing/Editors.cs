using System.Globalization;

namespace StarCards.Cli.Editing;

/// <summary>How the common editors are told at which line to open a file, and to come back only when it is closed.</summary>
internal static class Editors
{
    private const string AtPlus = "+{line} {file}";
    private const string AtColon = "{file}:{line}";

    /// <summary>By the name of the program: its arguments, blank between them.</summary>
    private static readonly IReadOnlyDictionary<string, string> Arguments = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["vi"] = AtPlus,
        ["vim"] = AtPlus,
        ["nvim"] = AtPlus,
        ["gvim"] = "--nofork " + AtPlus,
        ["mvim"] = "--nofork " + AtPlus,
        ["view"] = AtPlus,
        ["nano"] = AtPlus,
        ["pico"] = AtPlus,
        ["emacs"] = AtPlus,
        ["emacsclient"] = AtPlus,
        ["mg"] = AtPlus,
        ["joe"] = AtPlus,
        ["jed"] = "{file} -g {line}",
        ["ne"] = AtPlus,
        ["kak"] = AtPlus,
        ["micro"] = AtPlus,
        ["mcedit"] = AtColon,
        ["hx"] = AtColon,
        ["helix"] = AtColon,
        ["gedit"] = "--wait " + AtPlus,
        ["gnome-text-editor"] = "--standalone " + AtPlus,
        ["kate"] = "--block --line {line} {file}",
        ["kwrite"] = "--line {line} {file}",
        ["mousepad"] = "--line={line} {file}",
        ["code"] = "--wait --goto " + AtColon,
        ["code-insiders"] = "--wait --goto " + AtColon,
        ["codium"] = "--wait --goto " + AtColon,
        ["cursor"] = "--wait --goto " + AtColon,
        ["windsurf"] = "--wait --goto " + AtColon,
        ["zed"] = "--wait " + AtColon,
        ["zeditor"] = "--wait " + AtColon,
        ["subl"] = "--wait " + AtColon,
        ["sublime_text"] = "--wait " + AtColon,
        ["atom"] = "--wait " + AtColon,
        ["mate"] = "--wait --line {line} {file}",
        ["bbedit"] = "--wait " + AtPlus,
        ["idea"] = "--wait --line {line} {file}",
        ["rider"] = "--wait --line {line} {file}",
        ["notepad++"] = "-multiInst -nosession -n{line} {file}",
    };

    /// <summary>The program and the arguments of a command line from <c>$VISUAL</c> or <c>$EDITOR</c>, opened at a line; an editor that is not known opens at the top.</summary>
    public static (string Program, IReadOnlyList<string> Arguments) At(string commandLine, string file, int line)
    {
        var words = Words(commandLine);
        var name = Path.GetFileNameWithoutExtension(words[0]);
        var pattern = Arguments.GetValueOrDefault(Path.GetFileName(words[0])) ?? Arguments.GetValueOrDefault(name) ?? "{file}";
        var added = pattern.Split(' ')
            .Where(argument => argument.Contains('{', StringComparison.Ordinal) || !words.Contains(argument))
            .Select(argument => argument.Replace("{line}", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{file}", file, StringComparison.Ordinal));
        return (words[0], [.. words.Skip(1), .. added]);
    }

    /// <summary>Words between blanks; quotes keep blanks together.</summary>
    private static List<string> Words(string commandLine)
    {
        var words = new List<string>();
        var word = "";
        var quote = '\0';
        foreach (var character in commandLine.Trim() + " ")
        {
            if (quote == '\0' && character is ('"' or '\''))
            {
                quote = character;
            }
            else if (character == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && char.IsWhiteSpace(character))
            {
                words.AddRange(word.Length > 0 ? [word] : []);
                word = "";
            }
            else
            {
                word += character;
            }
        }

        return words.Count > 0 ? words : [commandLine];
    }
}

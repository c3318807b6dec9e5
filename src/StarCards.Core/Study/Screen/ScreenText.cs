using StarCards.Cards;

namespace StarCards.Study.Screen;

/// <summary>A fragment of a note as a terminal shows it.</summary>
public static class ScreenText
{
    /// <summary>The owner's words without Markdown's marks inside a line; indent, list signs and line ends stay. Printable.</summary>
    public static string Of(string markdown) => string.Join('\n', PrintableText.Of(markdown).Split('\n').Select(Line));

    private static string Line(string line)
    {
        var words = line.TrimStart(' ');
        return line[..^words.Length] + NoteText.PlainLine(words);
    }
}

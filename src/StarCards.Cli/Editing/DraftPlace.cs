using StarCards.Notes;
using StarCards.Reading;

namespace StarCards.Cli.Editing;

/// <summary>A file of notes, read to be written to.</summary>
/// <param name="Path">The file.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Lines">Its lines, as they are counted by whoever reads notes.</param>
/// <param name="Reading">What was read.</param>
internal sealed record DraftPlace(string Path, byte[] Content, IReadOnlyList<string> Lines, SourceReading Reading)
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    public static DraftPlace Read(string path)
    {
        var content = File.ReadAllBytes(path);
        var text = SourceBytes.Decode(path, content);
        return new DraftPlace(path, content, text.Text.Split(LineEnds, StringSplitOptions.None), NoteReader.Read(text));
    }
}

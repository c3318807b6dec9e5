using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace StarCards.Reading;

/// <summary>Turns the bytes of a source into its text, whatever they are.</summary>
public static class SourceBytes
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Utf16LittleEndianMark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16BigEndianMark => [0xFE, 0xFF];

    /// <summary>
    /// The text: UTF-8, or UTF-16 where a byte order mark says so; the mark goes. Bytes that are no UTF-8 become U+FFFD,
    /// and the first of them is remembered.
    /// </summary>
    /// <param name="path">The name under which the owner knows the source.</param>
    /// <param name="bytes">Its content.</param>
    public static SourceText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Utf16LittleEndianMark))
        {
            return new SourceText(path, Encoding.Unicode.GetString(bytes[2..]));
        }

        if (bytes.StartsWith(Utf16BigEndianMark))
        {
            return new SourceText(path, Encoding.BigEndianUnicode.GetString(bytes[2..]));
        }

        var content = bytes.StartsWith(Utf8Mark) ? bytes[3..] : bytes;
        return new SourceText(path, Encoding.UTF8.GetString(content), FirstInvalid(content));
    }

    private static SourcePosition? FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var line = 1;
        var column = 1;
        var wasCarriageReturn = false;
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done)
        {
            if (rune.Value == '\r' || rune.Value == '\n' && !wasCarriageReturn)
            {
                line++;
                column = 1;
            }
            else if (rune.Value != '\n')
            {
                column += rune.Utf16SequenceLength;
            }

            wasCarriageReturn = rune.Value == '\r';
            bytes = bytes[length..];
        }

        return new SourcePosition(line, column);
    }
}

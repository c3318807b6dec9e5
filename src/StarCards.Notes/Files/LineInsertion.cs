using System.Text;
using System.Text.Unicode;

namespace StarCards.Notes.Files;

/// <summary>
/// Puts lines into an owner's file and changes not one other byte: the only way in which the program ever writes there.
/// The new file takes the place of the old one whole or not at all.
/// </summary>
public static class LineInsertion
{
    private const byte CarriageReturn = (byte)'\r';
    private const byte LineFeed = (byte)'\n';

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Inserts lines after a line.</summary>
    /// <param name="path">The file's path; where it is a link, its target is written and the link stays.</param>
    /// <param name="expected">The content to which the line number belongs.</param>
    /// <param name="line">One-based; the new lines stand below it.</param>
    /// <param name="lines">What to insert, without line ends.</param>
    /// <exception cref="UserException">The file is another one by now, is no UTF-8, or cannot be written.</exception>
    public static void After(string path, ReadOnlySpan<byte> expected, int line, IReadOnlyList<string> lines)
    {
        RefuseOtherEncodings(path, expected);
        var at = EndOfLine(expected, line);
        var lineEnd = LineEndIn(expected);
        var isAtOpenEnd = at == expected.Length && at > 0 && expected[^1] is not (LineFeed or CarriageReturn);
        Insert(path, expected, at, string.Concat(lines.Select(inserted => isAtOpenEnd ? lineEnd + inserted : inserted + lineEnd)));
    }

    /// <summary>Inserts a text into a line.</summary>
    /// <param name="path">The file's path; where it is a link, its target is written and the link stays.</param>
    /// <param name="expected">The content to which the line number belongs.</param>
    /// <param name="line">One-based.</param>
    /// <param name="at">Before this character of the line, counted from 0; a byte order mark is none.</param>
    /// <param name="text">What to insert.</param>
    /// <exception cref="UserException">The file is another one by now, is no UTF-8, or cannot be written.</exception>
    public static void Within(string path, ReadOnlySpan<byte> expected, int line, int at, string text)
    {
        RefuseOtherEncodings(path, expected);
        var start = line == 1 && expected.StartsWith(Mark) ? Mark.Length : EndOfLine(expected, line - 1);
        var characters = Encoding.UTF8.GetString(expected[start..EndOfLine(expected, line)]);
        Insert(path, expected, start + Encoding.UTF8.GetByteCount(characters.AsSpan(0, at)), text);
    }

    private static void Insert(string path, ReadOnlySpan<byte> expected, int at, string text)
    {
        var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        try
        {
            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(expected))
            {
                throw new UserException($"{path} was changed in the meantime; nothing was written, try again");
            }

            Replace(target, [.. expected[..at], .. Encoding.UTF8.GetBytes(text), .. expected[at..]]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"{path} cannot be written ({exception.Message.TrimEnd('.')}); it is as it was", exception);
        }
    }

    private static void RefuseOtherEncodings(string path, ReadOnlySpan<byte> content)
    {
        if (!Utf8.IsValid(content))
        {
            throw new UserException($"{path} is no UTF-8; nothing was written, since the rest of it would not stay as it is");
        }
    }

    /// <summary>The offset behind the end of a line; CR LF, LF and a lone CR each end one.</summary>
    private static int EndOfLine(ReadOnlySpan<byte> content, int line)
    {
        var at = 0;
        for (var ended = 0; ended < line && at < content.Length; ended++)
        {
            var length = content[at..].IndexOfAny(CarriageReturn, LineFeed);
            if (length < 0)
            {
                return content.Length;
            }

            at += length;
            at += content[at] == CarriageReturn && at + 1 < content.Length && content[at + 1] == LineFeed ? 2 : 1;
        }

        return at;
    }

    private static string LineEndIn(ReadOnlySpan<byte> content)
    {
        var at = content.IndexOfAny(CarriageReturn, LineFeed);
        return at < 0 || content[at] == LineFeed ? "\n" : at + 1 < content.Length && content[at + 1] == LineFeed ? "\r\n" : "\r";
    }

    private static void Replace(string target, byte[] content)
    {
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.starcards");
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}

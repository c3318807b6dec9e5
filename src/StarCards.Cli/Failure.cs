namespace StarCards.Cli;

/// <summary>Tells what the world did from what we did.</summary>
internal static class Failure
{
    /// <summary>True for what the user can mend: everything that is not a defect of ours.</summary>
    public static bool IsForUser(Exception exception) =>
        exception is UserException or IOException or UnauthorizedAccessException;

    public static string InOneLine(Exception exception) => exception.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

    /// <summary>Standard output may be closed already; what could not be written then is nobody's loss.</summary>
    public static void FlushQuietly(TextWriter output)
    {
        try
        {
            output.Flush();
        }
        catch (IOException)
        {
        }
    }
}

using StarCards.Study.Plain;

namespace StarCards.Cli.Reviewing;

/// <summary>Reads lines, writes lines, flushes each.</summary>
internal static class PlainReview
{
    public static int Run(StudyDesk desk, Surroundings around)
    {
        var plain = new PlainSession(desk.Begin(), desk.Calendar);
        try
        {
            Write(plain.Begin(desk.Now()), around.Out);
            while (!plain.IsOver)
            {
                if (around.In.ReadLine() is not { } line)
                {
                    Write(plain.End(desk.Now()), around.Out);
                    break;
                }

                Write(plain.Read(line, desk.Now()), around.Out);
            }
        }
        catch (IOException)
        {
            // Nobody reads any more; what was rated is in the log.
        }

        return ExitCode.Done;
    }

    private static void Write(IEnumerable<string> lines, TextWriter output)
    {
        foreach (var line in lines)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }
}

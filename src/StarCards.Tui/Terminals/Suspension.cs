namespace StarCards.Tui.Terminals;

/// <summary>Ctrl+Z: gives the shell its turn. The call comes back when the shell says <c>fg</c>.</summary>
internal static class Suspension
{
    private const int StopOnLinux = 19;
    private const int StopOnBsd = 17;
    private const int WholeJob = 0;

    /// <summary>Stops every process of this job, as the terminal itself would; nothing on Windows, which has no jobs.</summary>
    public static void StopThisProgram()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = SystemCalls.Kill(WholeJob, OperatingSystem.IsLinux() ? StopOnLinux : StopOnBsd);
        }
    }
}

namespace StarCards.Cli.Tests;

/// <summary>What a run of the program left behind.</summary>
internal sealed record Ran(int ExitCode, string Out, string Error)
{
    /// <summary>The standard output of a run that has to succeed.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit {ExitCode}: {Error}");
        return Out;
    }

    /// <summary>The one line on standard error of a run that has to fail as the user's or the world's fault.</summary>
    public string Refused()
    {
        Assert.True(ExitCode == 2, $"exit {ExitCode}, not 2: {Out}{Error}");
        Assert.Equal(1, Error.Count(character => character == '\n'));
        return Error.TrimEnd('\n');
    }
}

using System.Text;
using Microsoft.Extensions.Time.Testing;
using StarCards.TestKit;

namespace StarCards.Cli.Tests;

/// <summary>The whole program in memory: its own folder and database, a clock that the test sets, streams that it reads.</summary>
internal sealed class TestProgram : IDisposable
{
    private readonly TempFolder _folder = new();

    public TestProgram()
    {
        Clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 7, 0, 0, TimeSpan.Zero));
        Clock.SetLocalTimeZone(TimeZoneInfo.Utc);
        Environment["HOME"] = _folder.FullName;
    }

    public FakeTimeProvider Clock { get; }

    public Dictionary<string, string> Environment { get; } = [];

    public string Folder => _folder.FullName;

    /// <summary>Writes a file into the program's working folder and returns its name.</summary>
    public string Write(string name, string text)
    {
        _folder.Write(name, text);
        return name;
    }

    public Ran Run(params string[] arguments) => RunWithInput("", arguments);

    public Ran RunWithInput(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input);
        var exitCode = CommandLine.Run(arguments, new Surroundings
        {
            In = reader,
            Out = output,
            Error = error,
            Clock = Clock,
            Variable = name => Environment.GetValueOrDefault(name),
            WorkingFolder = Folder,
            MachineName = "desk",
            HasScreen = false,
            OpenIn = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
        });
        return new Ran(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => _folder.Dispose();
}

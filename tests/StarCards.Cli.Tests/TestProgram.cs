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
        var exitCode = CommandLine.Run(arguments, Around(input, reader, output, error));
        return new Ran(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The program's commands.</summary>
    public IReadOnlyList<string> Verbs() =>
        [.. CommandLine.Root(Around("", TextReader.Null, TextWriter.Null, TextWriter.Null)).Subcommands.Select(command => command.Name)];

    public void Dispose() => _folder.Dispose();

    private Surroundings Around(string input, TextReader reader, TextWriter output, TextWriter error) => new()
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
    };
}

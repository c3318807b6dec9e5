using System.Text.RegularExpressions;
using StarCards.Study.Keys;
using StarCards.TestKit;

namespace StarCards.Cli.Tests;

/// <summary>The README says what the program does, and nothing else.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly TestProgram _program = new();
    private readonly string _readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Its_keys_are_those_of_the_one_key_table() =>
        Assert.Equal(
            KeyTable.All.Where(binding => binding.Place == KeyPlace.Review).Select(binding => $"| {string.Join(' ', binding.Keys)} | {binding.Does} |"),
            KeyRows().Matches(_readme).Select(match => match.Value).Skip(1));

    [Fact]
    public void Every_command_that_it_names_is_there()
    {
        var verbs = _program.Verbs();
        var named = Commands().Matches(_readme).Select(match => match.Groups[1].Value).Distinct();
        Assert.Equal([], named.Except(verbs));
    }

    [GeneratedRegex(@"^\| [^|]+ \| [^|]+ \|$", RegexOptions.Multiline)]
    private static partial Regex KeyRows();

    [GeneratedRegex("`starcards ([a-z][a-z-]*)")]
    private static partial Regex Commands();
}

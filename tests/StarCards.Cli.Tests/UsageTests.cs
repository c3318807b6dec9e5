namespace StarCards.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly TestProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("starcards: there is no command 'nope'; see 'starcards --help'", "nope")]
    [InlineData("starcards: there is no command 'completon', did you mean 'completion'?; see 'starcards --help'", "completon")]
    [InlineData("starcards: there is no option --nope; see 'starcards completion --help'", "completion", "bash", "--nope")]
    [InlineData("starcards: 'zsh' is one argument too many; see 'starcards completion --help'", "completion", "bash", "zsh")]
    [InlineData("starcards: required argument missing for option: '--db'; see 'starcards completion --help'", "completion", "bash", "--db")]
    [InlineData("starcards: 'soon' is no whole number for set-due; see 'starcards set-due --help'", "set-due", "2aaa", "soon")]
    [InlineData("starcards: 'long' is no number for --seconds; see 'starcards rate --help'", "rate", "2aaa", "good", "--seconds", "long")]
    [InlineData("starcards: 'few' is no whole number for --limit; see 'starcards review --help'", "review", "--limit", "few")]
    public void A_slip_of_the_keyboard_gives_one_line_that_says_what_and_where_to_look(string line, params string[] arguments) =>
        Assert.Equal(line, _program.Run(arguments).Refused());

    [Fact]
    public void Help_of_a_command_ends_with_examples() =>
        Assert.Contains("Examples:\n  starcards completion bash", _program.Run("completion", "--help").Succeeded(), StringComparison.Ordinal);

    [Fact]
    public void Help_says_on_lines_that_can_be_read_what_each_command_does() =>
        Assert.All(_program.Run("--help").Succeeded().Split('\n'), line => Assert.InRange(line.Length, 0, 200));

    [Theory]
    [InlineData("cards")]
    [InlineData("due")]
    [InlineData("review", "--plain")]
    public void Before_any_note_was_added_I_am_told_how_to_begin(params string[] arguments) =>
        Assert.Contains("no cards yet; 'starcards add notes.md' reads your notes\n", _program.Run(arguments).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void There_is_a_completion_script_for_every_shell(string shell) =>
        Assert.Contains("[suggest:", _program.Run("completion", shell).Succeeded(), StringComparison.Ordinal);
}

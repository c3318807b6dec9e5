using System.CommandLine;

namespace StarCards.Cli.Commands;

/// <summary>Prints a script that teaches a shell the program's verbs and options.</summary>
internal sealed class CompletionCommand : StarCardsCommand
{
    private static readonly IReadOnlyDictionary<string, string> Scripts = new Dictionary<string, string>
    {
        ["bash"] =
            """
            _starcards() {
                local IFS=$'\n'
                COMPREPLY=( $(compgen -W "$(starcards "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}") )
            }
            complete -o default -F _starcards starcards
            """,
        ["zsh"] =
            """
            #compdef starcards
            _starcards() {
                local -a candidates
                candidates=("${(@f)$(starcards "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
                compadd -a candidates
                _files
            }
            compdef _starcards starcards
            """,
        ["fish"] =
            """
            complete -c starcards -a '(starcards "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
            """,
        ["pwsh"] =
            """
            Register-ArgumentCompleter -Native -CommandName starcards -ScriptBlock {
                param($word, $ast, $position)
                starcards "[suggest:$position]" "$ast" 2>$null | Where-Object { $_ -like "$word*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    };

    private readonly Argument<string> _shell = new("shell") { Description = "bash, zsh, fish or pwsh" };

    public CompletionCommand(Surroundings around)
        : base(
            around,
            "completion",
            "Print a completion script for a shell",
            "completion bash > ~/.local/share/bash-completion/completions/starcards",
            "completion fish > ~/.config/fish/completions/starcards.fish")
    {
        _shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        Add(_shell);
    }

    protected override int Run(CommandRun run)
    {
        run.Out.WriteLine(Scripts[run.Value(_shell)!]);
        return ExitCode.Done;
    }
}

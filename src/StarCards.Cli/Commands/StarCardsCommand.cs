using System.CommandLine;

namespace StarCards.Cli.Commands;

/// <summary>A command of the program: its words, its examples, and what it does.</summary>
internal abstract class StarCardsCommand : Command
{
    /// <param name="around">Where it runs.</param>
    /// <param name="name">The verb.</param>
    /// <param name="description">One line: what it does for the user.</param>
    /// <param name="examples">Whole command lines without the program's name, each with what it is for after a <c>#</c>.</param>
    protected StarCardsCommand(Surroundings around, string name, string description, params string[] examples)
        : base(name, description)
    {
        Examples = examples;
        SetAction(parsed => Run(new CommandRun(parsed, around)));
    }

    public IReadOnlyList<string> Examples { get; }

    /// <summary>Does it and returns the exit code.</summary>
    protected abstract int Run(CommandRun run);
}

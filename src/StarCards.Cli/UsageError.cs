using System.CommandLine;
using System.CommandLine.Parsing;

namespace StarCards.Cli;

/// <summary>What was typed wrong, in one line that says where to look.</summary>
internal static class UsageError
{
    public static string InOneLine(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
        return $"{Message(parsed)}; see 'starcards{command} --help'";
    }

    private static string Message(ParseResult parsed)
    {
        var ofOption = parsed.Errors.FirstOrDefault(error => error.SymbolResult is OptionResult);
        if (ofOption is null && parsed.UnmatchedTokens is [var unmatched, ..])
        {
            return unmatched.StartsWith('-')
                ? $"there is no option {unmatched}"
                : parsed.CommandResult.Command is RootCommand ? $"there is no command '{unmatched}'{Nearest(parsed, unmatched)}" : $"'{unmatched}' is one argument too many";
        }

        var words = (ofOption ?? parsed.Errors[0]).Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var message = string.Join(' ', words).TrimEnd('.', ' ');
        return NoNumber(message) ?? $"{char.ToLowerInvariant(message[0])}{message[1..]}";
    }

    /// <summary>The library names the type that it wanted; a learner knows numbers.</summary>
    private static string? NoNumber(string message) => message.Split('\'') is [_, var typed, _, var name, _, var type, ..] && type.StartsWith("System.", StringComparison.Ordinal)
        ? $"'{typed}' is no {(type.Contains("Int", StringComparison.Ordinal) ? "whole number" : "number")} for {name}"
        : null;

    private static string Nearest(ParseResult parsed, string typed)
    {
        var nearest = parsed.CommandResult.Command.Subcommands
            .Select(command => (command.Name, Distance: Distance(command.Name, typed)))
            .Where(candidate => candidate.Distance <= 2)
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault();
        return nearest.Name is null ? "" : $", did you mean '{nearest.Name}'?";
    }

    /// <summary>Levenshtein's distance: insertions, deletions and replacements of single characters.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}

using StarCards.Cards;
using StarCards.Cli.Json;
using StarCards.Cli.Output;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Settings;

namespace StarCards.Cli.Collection;

/// <summary>Takes events back and says so.</summary>
internal static class Retraction
{
    /// <summary>What undo did.</summary>
    public const string Undone = "undone";

    /// <summary>What redo did.</summary>
    public const string Redone = "redone";

    /// <param name="run">The run.</param>
    /// <param name="collection">Whose log it is.</param>
    /// <param name="targets">The events at which retractions are to point.</param>
    /// <param name="said">The events to tell the learner about: the first of them is told.</param>
    /// <param name="verb"><see cref="Undone"/> or <see cref="Redone"/>.</param>
    /// <param name="nothing">What to say where there is nothing.</param>
    public static int Log(
        CommandRun run,
        OpenedCollection collection,
        IReadOnlyList<LogEvent> targets,
        IReadOnlyList<LogEvent> said,
        string verb,
        string nothing)
    {
        if (targets.Count == 0)
        {
            throw new UserException(nothing);
        }

        var before = said.Any(SettingTable.MovesSchedules) ? collection.File.ReadProgress() : null;
        collection.Log([.. targets.Select(target => (target.Card, (LoggedFact)new Retracted(target.Id)))]);
        if (run.IsJson)
        {
            run.Out.WriteJson(new RetractionJson(verb, [.. said.Select(logged => LogEntryJson.Of(logged, isRetracted: verb == Undone))]), CardsJsonContext.Readable.RetractionJson);
            return ExitCode.Done;
        }

        var told = said.MinBy(logged => logged.At)!;
        var moved = before is null ? (int?)null : Schedule.CardsMoved(before, collection.File.ReadProgress());
        run.Out.WriteLine(PrintableText.Of($"{verb}: {What(told, collection)}, {EventText.Of(told.What)}{MovedText.Of(moved)}"));
        return ExitCode.Done;
    }

    private static string What(LogEvent told, OpenedCollection collection)
    {
        if (told.What is ConfigChanged)
        {
            return "setting";
        }

        var prompt = collection.Cards.FirstOrDefault(card => card.Id == told.Card)?.Note.Note.Prompt;
        return $"{told.What.Kind.Word()} of {(prompt is null ? told.Card?.ToString() : $"\"{NoteText.Plain(prompt)}\"")}";
    }
}

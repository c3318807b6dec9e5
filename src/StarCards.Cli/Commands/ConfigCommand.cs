using System.CommandLine;
using System.CommandLine.Completions;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;
using StarCards.Cli.Output;
using StarCards.Settings;

namespace StarCards.Cli.Commands;

/// <summary>Lists, shows and changes settings; a change is an event of the log and can be undone like a review.</summary>
internal sealed class ConfigCommand : StarCardsCommand
{
    private const string DeckPrefix = "deck.";

    private readonly Argument<string?> _key = new("key") { HelpName = "key", Description = "The setting; without it all are listed", Arity = ArgumentArity.ZeroOrOne };

    private readonly Argument<string?> _value = new("value") { Description = "What it is to be; without it the setting is shown", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<bool> _default = new("--default") { Description = "Back to the default" };

    public ConfigCommand(Surroundings around)
        : base(
            around,
            "config",
            "List, show or change settings; 'undo' takes a change back",
            "config",
            "config newPerDay 10",
            "config learningSteps 1,10,60   # minutes",
            "config scheduler fsrs          # says how many due days moved",
            "config newPerDay --default",
            "config deck.Leadership.new 5   # the deck and all below it; deck.NAME.reviews too, 'none' takes it away",
            "config scheduler --json        # {\"key\":\"scheduler\",\"value\":\"sm2\",\"default\":\"sm2\",…}")
    {
        Add(_key);
        Add(_value);
        Add(_default);
        _key.CompletionSources.Add(context => Keys(new CommandRun(context.ParseResult, around), context.WordToComplete).Select(key => new CompletionItem(key)));
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var events = collection.File.ReadCollectionLog();
        if (run.Value(_key) is not { } key)
        {
            return List(run, events);
        }

        var setting = DeckBook.OfKnown(collection, SettingTable.Get(key));
        var isDefault = run.Value(_default);
        var value = run.Value(_value);
        if (isDefault && value is not null)
        {
            throw new UserException($"'{value}' and --default say two things; give one of them");
        }

        return isDefault || value is not null
            ? Change(run, SettingChange.Make(collection, setting, value))
            : Show(run, SettingJson.Of(setting, events));
    }

    /// <summary>What a key can be; the decks are looked up only where one is being typed.</summary>
    private static IReadOnlyList<string> Keys(CommandRun run, string typed)
    {
        if (!typed.StartsWith(DeckPrefix, StringComparison.OrdinalIgnoreCase) || !File.Exists(run.DatabasePath))
        {
            return [.. SettingTable.All.Select(setting => setting.Key), DeckPrefix];
        }

        try
        {
            using var collection = OpenedCollection.Open(run);
            return [.. DeckBook.Of(collection).SelectMany(SettingTable.Of).Select(setting => setting.Key)];
        }
        catch (UserException)
        {
            return [];
        }
    }

    private static int List(CommandRun run, IReadOnlyList<Reviews.LogEvent> events)
    {
        var ofDecks = CollectionSettings.Texts(events).Keys.Select(SettingTable.Find).OfType<Setting>().Where(setting => setting.Deck is not null).OrderBy(setting => setting.Key, StringComparer.Ordinal);
        var settings = SettingTable.All.Concat(ofDecks).Select(setting => SettingJson.Of(setting, events)).ToList();
        if (run.IsJson)
        {
            run.Out.WriteJson(settings, SettingsJsonContext.Readable.IReadOnlyListSettingJson);
            return ExitCode.Done;
        }

        var widest = settings.Max(setting => setting.Key.Length);
        foreach (var setting in settings)
        {
            run.Out.WriteLine($"{setting.Key.PadRight(widest)}  {setting.Value}{(setting.IsDefault ? "" : $" (default {setting.Default})")}");
        }

        return ExitCode.Done;
    }

    private static int Show(CommandRun run, SettingJson setting)
    {
        if (run.IsJson)
        {
            run.Out.WriteJson(setting, SettingsJsonContext.Readable.SettingJson);
            return ExitCode.Done;
        }

        run.Out.WriteLine(setting.Value);
        var unit = setting.Unit is null ? "" : $" ({setting.Unit})";
        run.Error.WriteLine($"{setting.Meaning}{unit}: {setting.Range}; default {setting.Default}");
        return ExitCode.Done;
    }

    private static int Change(CommandRun run, SettingChange change)
    {
        if (run.IsJson)
        {
            run.Out.WriteJson(new SettingChangeJson(change.Key, change.Before, change.After, change.DueDaysMoved), SettingsJsonContext.Readable.SettingChangeJson);
            return ExitCode.Done;
        }

        run.Out.WriteLine(change.Before == change.After ? $"{change.Key} is {change.After} already" : $"{change.Key}: {change.Before} -> {change.After}{MovedText.Of(change.DueDaysMoved)}");
        return ExitCode.Done;
    }
}

using System.CommandLine;
using StarCards.Cards;
using StarCards.Study;

namespace StarCards.Cli.Collection;

/// <summary>The options that choose cards, for every command that takes them.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string?> _deck = new("--deck") { Description = "Only this deck and all below it", HelpName = "DECK" };
    private readonly Option<string?> _section = new("--section") { Description = "Only below a heading that has these words", HelpName = "WORDS" };
    private readonly Option<string?> _tag = new("--tag") { Description = "Only with this tag", HelpName = "TAG" };
    private readonly Option<string?> _kind = new("--kind") { Description = "Only questions or only frameworks", HelpName = "question|framework" };

    public void AddTo(Command command)
    {
        command.Add(_deck);
        command.Add(_section);
        command.Add(_tag);
        command.Add(_kind);
    }

    /// <summary>The filter that was typed.</summary>
    /// <exception cref="UserException">The kind is none.</exception>
    public StudyFilter Of(CommandRun run) => new(
        run.Value(_deck) is { } deck ? DeckName.Parse(deck) : null,
        run.Value(_section),
        run.Value(_tag),
        run.Value(_kind) is { } kind ? KindOf(kind) : null);

    /// <summary>The filter that was typed, for cards that are there.</summary>
    /// <exception cref="UserException">No card is in the deck: its name is typed wrong more likely than not.</exception>
    public StudyFilter Of(CommandRun run, OpenedCollection collection)
    {
        var filter = Of(run);
        if (filter.Deck is { } deck && !collection.Cards.Any(card => deck.Contains(card.Note.Deck)))
        {
            var decks = collection.Cards.Select(card => card.Note.Deck).Distinct().Take(5).ToList();
            throw new UserException(decks.Count == 0
                ? $"there is no deck {deck}, and no card yet; 'starcards add notes.md' reads your notes"
                : $"there is no deck {deck}; there are {string.Join(", ", decks)}; 'starcards due --json' lists all");
        }

        return filter;
    }

    private static NoteKind KindOf(string word) => NoteKinds.FromWord(word.ToLowerInvariant())
        ?? throw new UserException($"'{word}' is no kind of note; the kinds are question and framework");
}

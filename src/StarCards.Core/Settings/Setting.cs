using StarCards.Cards;

namespace StarCards.Settings;

/// <summary>One setting: what it is called, what it means, and how its text is read.</summary>
public sealed record Setting
{
    private readonly Func<CollectionSettings, string> _read;
    private readonly Func<CollectionSettings, string, CollectionSettings> _write;

    internal Setting(string key, Func<CollectionSettings, string> read, Func<CollectionSettings, string, CollectionSettings> write) =>
        (Key, _read, _write) = (key, read, write);

    /// <summary>Its name in <c>config</c> and in the log, in camel case.</summary>
    public string Key { get; }

    /// <summary>What it does, in one line for people.</summary>
    public required string Meaning { get; init; }

    /// <summary>What its number counts (<c>days</c>, <c>minutes</c>), or empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The values that it can have, for people.</summary>
    public required string Range { get; init; }

    /// <summary>The deck that it is about, or null where it is about the collection.</summary>
    public DeckName? Deck { get; init; }

    /// <summary>True where a change moves due days that are decided already, so that every card is folded again.</summary>
    public bool MovesSchedules { get; init; }

    /// <summary>Its default as text.</summary>
    public string DefaultText => _read(CollectionSettings.Default);

    /// <summary>Its value as text, in the form that <see cref="With"/> reads.</summary>
    public string Text(CollectionSettings settings) => _read(settings);

    /// <summary>The settings with this one set.</summary>
    /// <exception cref="UserException">The text is none of its values; says which text and which values there are.</exception>
    public CollectionSettings With(CollectionSettings settings, string text) => _write(settings, text.Trim());

    /// <summary>True where the text is one of its values.</summary>
    public bool Accepts(string text)
    {
        try
        {
            _ = With(CollectionSettings.Default, text);
            return true;
        }
        catch (UserException)
        {
            return false;
        }
    }
}

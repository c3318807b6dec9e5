using System.Text.Json;
using StarCards.Anki.Collection;

namespace StarCards.Anki.Connect;

/// <summary>What a running Anki can be asked and told, each as one call.</summary>
internal sealed class AnkiDesktop(AnkiConnectClient client)
{
    /// <summary>Finds our cards wherever they lie: by note type, not by deck.</summary>
    public const string OurCards = "\"note:StarCards*\"";

    private const int NewestKnownVersion = 6;

    private static readonly string[] NeededActions =
    [
        "apiReflect", "areSuspended", "cardsModTime", "changeDeck", "exportPackage", "findCards", "getDecks", "getReviewsOfCards", "importPackage",
        "insertReviews", "setSpecificValueOfCard", "suspend", "sync", "unsuspend",
    ];

    /// <summary>Checks that all we need is there.</summary>
    /// <exception cref="UserException">Permission is denied, a key is wanted, or the add-on is too old.</exception>
    public void Greet()
    {
        if (client.Call("version").GetInt32() < NewestKnownVersion)
        {
            throw new UserException("this AnkiConnect is too old; update the add-on in Anki (Tools, Add-ons)");
        }

        var permission = client.Call("requestPermission");
        if (permission.GetProperty("permission").GetString() != "granted")
        {
            throw new UserException("Anki did not give its permission; answer Yes when it asks, or allow it in AnkiConnect's settings");
        }

        if (permission.TryGetProperty("requireApikey", out var key) && key.ValueKind == JsonValueKind.True)
        {
            throw new UserException("AnkiConnect asks for a key, which this program does not send; set apiKey to null in the add-on's settings");
        }

        var actions = client.Call("apiReflect", json =>
        {
            Strings(json, "scopes", ["actions"]);
            json.WriteNull("actions");
        }).GetProperty("actions").EnumerateArray().Select(action => action.GetString()).ToHashSet();
        if (NeededActions.Except(actions).FirstOrDefault() is { } missing)
        {
            throw new UserException($"this AnkiConnect has no action '{missing}'; update the add-on in Anki (Tools, Add-ons)");
        }
    }

    public void Sync() => client.Call("sync");

    public IReadOnlyList<long> FindCards(string query) =>
        [.. client.Call("findCards", json => json.WriteString("query", query)).EnumerateArray().Select(id => id.GetInt64())];

    /// <summary>When each card last changed, in seconds since 1970.</summary>
    public IReadOnlyDictionary<long, long> CardsModified(IReadOnlyList<long> cards) =>
        client.Call("cardsModTime", json => Numbers(json, "cards", cards)).EnumerateArray()
            .Where(card => card.TryGetProperty("cardId", out _))
            .ToDictionary(card => card.GetProperty("cardId").GetInt64(), card => card.GetProperty("mod").GetInt64());

    /// <summary>The decks in which cards lie, with their cards.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<long>> Decks(IReadOnlyList<long> cards) =>
        client.Call("getDecks", json => Numbers(json, "cards", cards)).EnumerateObject()
            .ToDictionary(deck => deck.Name, IReadOnlyList<long> (deck) => [.. deck.Value.EnumerateArray().Select(card => card.GetInt64())], StringComparer.Ordinal);

    /// <summary>Has Anki write a package with schedules and history.</summary>
    /// <returns>False where there is no such deck.</returns>
    public bool ExportPackage(string deck, string path) => client.Call("exportPackage", json =>
    {
        json.WriteString("deck", deck);
        json.WriteString("path", path);
        json.WriteBoolean("includeSched", true);
    }).ValueKind == JsonValueKind.True;

    public void ImportPackage(string path) => client.Call("importPackage", json => json.WriteString("path", path));

    public void ChangeDeck(string deck, IReadOnlyList<long> cards) => client.Call("changeDeck", json =>
    {
        Numbers(json, "cards", cards);
        json.WriteString("deck", deck);
    });

    /// <summary>Sets a card's own values.</summary>
    /// <exception cref="AnkiConnectException">Anki set nothing.</exception>
    public void SetCard(long card, IReadOnlyList<KeyValuePair<string, long?>> values)
    {
        var result = client.Call("setSpecificValueOfCard", json =>
        {
            json.WriteNumber("card", card);
            Strings(json, "keys", values.Select(value => value.Key));
            json.WriteStartArray("newValues");
            foreach (var value in values)
            {
                if (value.Value is { } number)
                {
                    json.WriteNumberValue(number);
                }
                else
                {
                    json.WriteNullValue();
                }
            }

            json.WriteEndArray();
            json.WriteBoolean("warning_check", true);
        });
        if (result.ValueKind != JsonValueKind.Array || result.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.True))
        {
            throw new AnkiConnectException("setSpecificValueOfCard", result.GetRawText());
        }
    }

    public void SetSuspended(bool isSuspended, IReadOnlyList<long> cards) =>
        client.Call(isSuspended ? "suspend" : "unsuspend", json => Numbers(json, "cards", cards));

    /// <summary>The numbers of the reviews that a card has in Anki's log.</summary>
    public IReadOnlySet<long> ReviewNumbers(IReadOnlyList<long> cards) =>
        client.Call("getReviewsOfCards", json => Numbers(json, "cards", cards)).EnumerateObject()
            .SelectMany(card => card.Value.EnumerateArray()).Select(review => review.GetProperty("id").GetInt64()).ToHashSet();

    /// <summary>Adds rows to Anki's log: all, or, where one number is taken, none.</summary>
    public void InsertReviews(IEnumerable<ReviewRow> reviews) => client.Call("insertReviews", json =>
    {
        json.WriteStartArray("reviews");
        foreach (var review in reviews)
        {
            json.WriteStartArray();
            foreach (var number in (ReadOnlySpan<long>)[review.Id, review.CardId, -1, review.Button, review.Interval, review.LastInterval, review.Factor, review.Milliseconds, review.Type])
            {
                json.WriteNumberValue(number);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    private static void Numbers(Utf8JsonWriter json, string name, IEnumerable<long> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}

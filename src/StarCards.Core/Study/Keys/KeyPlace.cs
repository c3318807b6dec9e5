namespace StarCards.Study.Keys;

/// <summary>Where a key works.</summary>
public enum KeyPlace
{
    /// <summary>On every screen.</summary>
    Everywhere,

    /// <summary>On the home screen.</summary>
    Home,

    /// <summary>While a card is in hand.</summary>
    Review,

    /// <summary>While a search is typed.</summary>
    Search,

    /// <summary>In the list of cards.</summary>
    Browse,

    /// <summary>On the page of figures.</summary>
    Statistics,
}

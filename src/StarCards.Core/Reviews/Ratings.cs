namespace StarCards.Reviews;

/// <summary>The words of <see cref="Rating"/>.</summary>
public static class Ratings
{
    /// <summary>From worst to best.</summary>
    public static IReadOnlyList<Rating> InOrder { get; } = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy];

    /// <summary>The word of a rating as it stands on the command line and in <c>--plain</c>.</summary>
    public static string Word(this Rating rating) => rating switch
    {
        Rating.Again => "again",
        Rating.Hard => "hard",
        Rating.Good => "good",
        _ => "easy",
    };

    /// <summary>The rating of a word in any case or of a number 1 to 4, or null.</summary>
    public static Rating? Read(string text) => text.Trim().ToLowerInvariant() switch
    {
        "again" or "1" => Rating.Again,
        "hard" or "2" => Rating.Hard,
        "good" or "3" => Rating.Good,
        "easy" or "4" => Rating.Easy,
        _ => null,
    };

    /// <summary>True where the card was recalled: everything but Again.</summary>
    public static bool IsPass(this Rating rating) => rating != Rating.Again;
}

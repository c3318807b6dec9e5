namespace StarCards.Sqlite.Doctor;

/// <summary>Something that is not as it should be in a database.</summary>
/// <param name="What">What it is, in one line for people.</param>
/// <param name="CanBeMended">True where <see cref="CollectionFile.Mend"/> puts it right without losing anything.</param>
public sealed record Finding(string What, bool CanBeMended);

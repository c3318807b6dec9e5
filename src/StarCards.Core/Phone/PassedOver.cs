namespace StarCards.Phone;

/// <summary>What a package holds besides our notes.</summary>
/// <param name="Strangers">How many notes are of other note types.</param>
/// <param name="Unknown">Prompts of notes in our note types that this database has never seen.</param>
/// <param name="Refused">Prompts of notes that carry one of our ids and another one in their field <c>Id</c>.</param>
public sealed record PassedOver(int Strangers, IReadOnlyList<string> Unknown, IReadOnlyList<string> Refused);

namespace StarCards.Phone;

/// <summary>What a package holds of ours.</summary>
/// <param name="HasScheduling">False where it was exported without progress: it then says nothing of schedules and marks.</param>
/// <param name="Notes">Our notes.</param>
/// <param name="Cards">Our cards with their rows, one in memory at a time; readable once, while the package is open.</param>
/// <param name="PassedOver">What is in it besides.</param>
public sealed record PackageContents(bool HasScheduling, IReadOnlyList<PackageNote> Notes, IEnumerable<PackageCard> Cards, PassedOver PassedOver);

using StarCards.Anki.Export;
using StarCards.Anki.Import;
using StarCards.Phone;

namespace StarCards.Anki.Connect;

/// <summary>Our side of a sync: what goes out, what is known when something comes home, and where that is kept.</summary>
public interface ISyncSide
{
    /// <summary>Everything that belongs in Anki, as it is at this moment.</summary>
    ExportRequest Outgoing();

    /// <summary>What has to be known to tell our notes from others.</summary>
    ImportBasis Basis();

    /// <summary>What is known here when a package comes home.</summary>
    PhoneKnowledge Knowledge();

    /// <summary>Keeps what a package brought, all or nothing.</summary>
    void Keep(PhoneNews news);

    /// <summary>Keeps the numbers of reviews that had to move in Anki's log.</summary>
    void Keep(IReadOnlyList<MovedReview> moved);
}

namespace StarCards.Identity.Matching;

/// <summary>
/// Where the notes without a partner stand between those that were known again in their source: an edited question whose
/// neighbours were edited too still stands between the same two.
/// </summary>
internal static class Anchors
{
    /// <param name="known">Every note that lived until now, by source and order.</param>
    /// <param name="read">Every note that was read, by source and order.</param>
    public static void Set(IReadOnlyList<KnownAppearance> known, IReadOnlyList<ReadAppearance> read)
    {
        Set(known, note => note.Partner?.Source == note.Source ? note : null);
        Set(read, note => note.Partner is { IsOpen: true } partner && partner.Source == note.Source ? partner : null);
    }

    private static void Set<TNote>(IReadOnlyList<TNote> notes, Func<TNote, KnownAppearance?> anchor)
        where TNote : Appearance
    {
        KnownAppearance? last = null;
        for (var i = 0; i < notes.Count; i++)
        {
            last = i > 0 && notes[i - 1].Source == notes[i].Source ? last : null;
            notes[i].Anchors = (last, null);
            last = anchor(notes[i]) ?? last;
        }

        for (var i = notes.Count - 1; i >= 0; i--)
        {
            last = i < notes.Count - 1 && notes[i + 1].Source == notes[i].Source ? last : null;
            notes[i].Anchors = (notes[i].Anchors.Before, last);
            last = anchor(notes[i]) ?? last;
        }
    }
}

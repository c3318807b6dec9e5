using StarCards.Cards;

namespace StarCards.Statistics;

/// <summary>True retention by section, kind and tag while it grows.</summary>
internal sealed class GroupTallies
{
    private readonly Dictionary<string, (IReadOnlyList<string> Section, PassTally Tally)> _sections = [];
    private readonly Dictionary<NoteKind, PassTally> _kinds = [];
    private readonly Dictionary<string, PassTally> _tags = [];

    /// <summary>By section in the order of the notes, those without a review left out.</summary>
    public IReadOnlyList<SectionRetention> Sections =>
        [.. _sections.Values.Where(group => group.Tally.Count.N > 0).Select(group => new SectionRetention(group.Section, group.Tally.Count))];

    /// <summary>By kind, those without a review left out.</summary>
    public IReadOnlyList<KindRetention> Kinds =>
        [.. _kinds.Where(group => group.Value.Count.N > 0).OrderBy(group => group.Key).Select(group => new KindRetention(group.Key, group.Value.Count))];

    /// <summary>By tag in ordinal order, those without a review left out.</summary>
    public IReadOnlyList<TagRetention> Tags =>
        [.. _tags.Where(group => group.Value.Count.N > 0).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new TagRetention(group.Key, group.Value.Count))];

    /// <summary>The counts to which the reviews of a note belong.</summary>
    public PassTally[] Of(IdentifiedNote note)
    {
        var section = string.Join('\n', note.Note.Section);
        if (!_sections.TryGetValue(section, out var group))
        {
            group = (note.Note.Section, new PassTally());
            _sections.Add(section, group);
        }

        return [group.Tally, In(_kinds, note.Note.Kind), .. note.AllTags.Select(tag => In(_tags, tag))];
    }

    private static PassTally In<TKey>(Dictionary<TKey, PassTally> groups, TKey key)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var tally))
        {
            tally = new PassTally();
            groups.Add(key, tally);
        }

        return tally;
    }
}

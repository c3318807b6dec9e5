namespace StarCards.Anki.NoteTypes;

/// <summary>A note type as it stands in Anki. Order, names and ids are frozen: a change forks the note type in every collection.</summary>
/// <param name="Id">Its id; how Anki matches note types.</param>
/// <param name="Name">Its name.</param>
/// <param name="Fields">Its fields, in order.</param>
/// <param name="Templates">Its templates, in order; a card's ordinal is its place here.</param>
internal sealed record NoteType(long Id, string Name, IReadOnlyList<NoteTypeField> Fields, IReadOnlyList<NoteTypeTemplate> Templates)
{
    /// <summary>
    /// When templates or style last changed, in seconds since 1970. Anki takes new ones only with a later time, so
    /// whoever changes them moves this on.
    /// </summary>
    public const long ModifiedSeconds = 1795478400;

    public static IReadOnlyList<NoteType> All { get; } = [StoryNoteType.Definition, FrameworkNoteType.Definition];

    public static string Style { get; } = TemplateText.Of("style.css");

    public int FieldIndex(string name)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Name == name)
            {
                return i;
            }
        }

        throw new ArgumentException($"{Name} has no field {name}.", nameof(name));
    }
}

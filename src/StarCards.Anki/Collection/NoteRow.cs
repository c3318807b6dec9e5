using StarCards.Anki.Html;

namespace StarCards.Anki.Collection;

/// <summary>A row of <c>notes</c>.</summary>
/// <param name="Id">Anki's number of the note.</param>
/// <param name="Guid">Our note id.</param>
/// <param name="NoteTypeId">Its note type.</param>
/// <param name="ModifiedSeconds">When it last changed.</param>
/// <param name="Tags">The column of tags, blanks around and between them.</param>
/// <param name="Fields">All fields, joined.</param>
internal sealed record NoteRow(long Id, string Guid, long NoteTypeId, long ModifiedSeconds, string Tags, string Fields)
{
    /// <summary>The first field without markup: what the browser sorts by, and what duplicates are found by.</summary>
    public string SortText => FieldText.Strip(Fields.Split(FieldText.Separator, 2)[0]);
}

using System.Globalization;

namespace StarCards.Anki.NoteTypes;

/// <summary>The note type of frameworks.</summary>
internal static class FrameworkNoteType
{
    /// <summary>The parts that have a field of their own; those after them share <c>MoreParts</c>.</summary>
    public const int PartFields = 12;

    private static readonly long[] PartIds =
    [
        6347053199153984, 2323159555006184, 1188402798897979, 2296198214360583, 6733557918005123, 1398776400744693,
        2929056324119060, 1520717655918913, 5109642592730211, 6107426772084536, 7101307824990415, 5923508672286287,
    ];

    public static NoteType Definition { get; } = new(1763900023947, "StarCards Framework", Fields(), [Template()]);

    public static string PartField(int number) => string.Create(CultureInfo.InvariantCulture, $"Part{number}");

    private static List<NoteTypeField> Fields() =>
    [
        new("Prompt", 7191020786893459),
        .. PartIds.Select((id, index) => new NoteTypeField(PartField(index + 1), id)),
        new("MoreParts", 212158837682832),
        new("Answer", 8470481577685489),
        new("Hints", 2918680180090306),
        new("Notes", 2931813245638057),
        new("Section", 8286941136666474),
        new("Source", 6213168079401182),
        new("Draft", 4114494677517763),
        new("Id", 6766981162060729),
        new("Spare1", 4144899968656988),
        new("Spare2", 8221704374890505),
    ];

    private static NoteTypeTemplate Template()
    {
        var front = TemplateText.Of("framework.front.html").Replace("PARTS", Parts("framework.part.front.html"), StringComparison.Ordinal);
        var back = TemplateText.Of("framework.back.html").Replace("PARTS", Parts("framework.part.back.html"), StringComparison.Ordinal);
        return new NoteTypeTemplate("Framework", 7518582852385319, ["Prompt"], front, back);
    }

    private static string Parts(string template)
    {
        var text = TemplateText.Of(template);
        return string.Join('\n', Enumerable.Range(1, PartFields).Select(number => text.Replace("NUMBER", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
    }
}

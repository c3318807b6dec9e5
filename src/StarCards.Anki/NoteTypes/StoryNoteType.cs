using StarCards.Cards;

namespace StarCards.Anki.NoteTypes;

/// <summary>The note type of questions.</summary>
internal static class StoryNoteType
{
    public const string PartCards = "PartCards";

    public static NoteType Definition { get; } = new(1763900011571, "StarCards Story", Fields(), Templates());

    private static List<NoteTypeField> Fields() =>
    [
        new("Prompt", 2873414312969332),
        new("Situation", 8054257398383514),
        new("Task", 6608852396592805),
        new("Action", 8528467429021180),
        new("Result", 6960855809074689),
        new("Answer", 691970449913810),
        new("Stories", 7065658895043297),
        new("Hints", 6047966255625977),
        new("Notes", 241374617032626),
        new("FollowUpOf", 3866150430801948),
        new("Section", 3206077791301076),
        new("Source", 4913868338263213),
        new("Draft", 5971720142467814),
        new(PartCards, 2619784219501297),
        new("Id", 5013232423630155),
        new("Spare1", 4527655374619525),
        new("Spare2", 3090585212668630),
    ];

    private static List<NoteTypeTemplate> Templates() =>
    [
        new("Story", 7190958892986002, ["Prompt"], TemplateText.Of("story.front.html"), TemplateText.Of("story.back.html")),
        Part(StarPart.Situation, 4344182621442753),
        Part(StarPart.Task, 5775794198296331),
        Part(StarPart.Action, 8302462136842633),
        Part(StarPart.Result, 5597931288190640),
    ];

    private static NoteTypeTemplate Part(StarPart part, long id)
    {
        var name = part.ToString();
        var front = TemplateText.Of("part.front.html").Replace("PART", name, StringComparison.Ordinal);
        var back = TemplateText.Of("part.back.html").Replace("PART", name, StringComparison.Ordinal)
            .Replace("LETTER", name[..1], StringComparison.Ordinal)
            .Replace("SIBLINGS", string.Concat(StarParts.InOrder.Where(other => other != part).Select(Sibling)), StringComparison.Ordinal);
        return new NoteTypeTemplate(name, id, [PartCards, name], front, back);
    }

    private static string Sibling(StarPart part) =>
        TemplateText.Of("part.sibling.html").Replace("PART", part.ToString(), StringComparison.Ordinal).Replace("LETTER", part.ToString()[..1], StringComparison.Ordinal) + "\n";
}

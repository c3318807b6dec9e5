using System.Globalization;
using StarCards.Cards;

namespace StarCards.Study.Session;

/// <summary>What a card asks for, in the order in which it opens.</summary>
public static class AnswerParts
{
    /// <summary>
    /// A story: its free text, then the parts that are written. A part card: that part. A framework: its parts, then the
    /// text beside them. A draft: one text that says where to write it. Never empty.
    /// </summary>
    public static IReadOnlyList<AnswerPart> Of(Card card)
    {
        IReadOnlyList<AnswerPart> parts = card.Id.Face switch
        {
            Face.Framework => [.. OfFramework(card.Note.Note)],
            Face.Story => [.. OfStory(card.Note.Note.FirstStory)],
            var face => [.. OfStory(card.Note.Note.FirstStory).Where(part => part.Name == face.Word())],
        };
        return parts.Count > 0 ? parts : [new AnswerPart(null, "Draft", Unwritten.Of(card) ?? string.Empty)];
    }

    /// <summary>The free text of a story, then its written parts; empty for no story.</summary>
    public static IEnumerable<AnswerPart> OfStory(Story? story)
    {
        if (story?.Answer is { } answer)
        {
            yield return new AnswerPart(null, "Answer", answer);
        }

        foreach (var part in story?.Star.Filled ?? [])
        {
            yield return new AnswerPart(Faces.OfPart(part).Word(), part.ToString(), story!.Star[part]!);
        }
    }

    private static IEnumerable<AnswerPart> OfFramework(Note note)
    {
        for (var i = 0; i < note.Parts.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            yield return new AnswerPart(number, $"{number} of {note.Parts.Count.ToString(CultureInfo.InvariantCulture)}", note.Parts[i]);
        }

        if (note.FrameworkAnswer is { } answer)
        {
            yield return new AnswerPart(null, "Beside it", answer);
        }
    }
}

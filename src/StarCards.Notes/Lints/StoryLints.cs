using StarCards.Cards;
using StarCards.Notes.Interpretation;
using StarCards.Notes.Words;
using StarCards.Reading;

namespace StarCards.Notes.Lints;

/// <summary>How a story is told: its length aloud, whose deeds it tells, whether it ends with a number.</summary>
internal static class StoryLints
{
    /// <summary>How fast people speak in an interview.</summary>
    private const int WordsPerMinute = 140;
    private const int LongestMinutes = 2;

    private static readonly PhraseTable NumberWords = new(
        "half|halved|third|quarter|twice|double|doubled|tripled|zero|none|nobody|every|all|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|hundreds|thousand|thousands|million|first",
        "mitad|doble|cero|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|mil|metade|dobro|zero|um|dois|duas|moitie|double|un|deux|trois|quatre|cinq|dix|cent|mille|halfte|doppelt|null|kein|keine|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|hundert|tausend|meta|doppio|due|tre|一|二|三|四|五|六|七|八|九|十|百|千|万|半");

    public static void Of(Finding finding, Story story, Remarks remarks)
    {
        var isFirst = ReferenceEquals(story, finding.Note.FirstStory);
        if (story.Star.Result is { } result && !HasNumber(result))
        {
            var line = isFirst && finding.ResultLine > 0 ? finding.ResultLine : story.Line;
            remarks.Add(line, remarks.FirstColumn(line), Severity.Info, DiagnosticCodes.ResultWithoutNumber, "The result states no number: say how much, how many or how fast.");
        }

        var telling = Telling.Of(story);
        if (telling.WordsBeyond(WordsPerMinute * LongestMinutes) is > 0 and var words)
        {
            var seconds = words * 60 / WordsPerMinute;
            remarks.Add(story.Line, remarks.FirstColumn(story.Line), Severity.Warning, DiagnosticCodes.LongStory, FormattableString.Invariant($"About {words} words, {seconds / 60}:{seconds % 60:00} minutes aloud: longer than two minutes. Shorten it, or part it in two."));
        }

        if (!story.Star.IsEmpty && telling.SaysWeAlone())
        {
            remarks.Add(story.Line, remarks.FirstColumn(story.Line), Severity.Warning, DiagnosticCodes.WeWithoutI, "The story says \"we\" and never \"I\": say what you did yourself.");
        }
    }

    private static bool HasNumber(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || NumberWords.IsIn(TextFold.Fold(NoteText.Plain(text)));
}

namespace StarCards.Core.Tests.Identity.Simulation;

/// <summary>Edits of a question's own words, after which it is still the same question.</summary>
internal sealed class WordEdits(Dice dice, QuestionMaker maker)
{
    /// <summary>One slip of the keyboard somewhere in stem or topic.</summary>
    public void Mistype(SimulatedQuestion question)
    {
        if (question.Generic is not null)
        {
            return;
        }

        if (question.Stem is not null && dice.Chance(0.3))
        {
            var words = question.Stem.Split(' ');
            var slipped = dice.Next(words.Length);
            words[slipped] = Slipped(words[slipped]);
            question.Stem = string.Join(' ', words);
            return;
        }

        var index = dice.Next(question.Topic.Count);
        question.Topic[index] = Slipped(question.Topic[index]);
    }

    /// <summary>Up to a third of the content words become other words; stem words come and go as they like.</summary>
    public void Reword(SimulatedQuestion question)
    {
        if (question.Generic is not null)
        {
            return;
        }

        if (question.Stem is not null)
        {
            question.Stem = dice.Any(SimulatedWords.Stems);
        }

        if (question.Topic.Count >= 3)
        {
            question.Topic = maker.Reworded(question.Topic);
        }
    }

    public void EditAnswer(SimulatedQuestion question)
    {
        if (question.Answer.Length == 0)
        {
            question.Answer = maker.NewAnswer();
            return;
        }

        var words = question.Answer.Split(' ').ToList();
        for (var edits = dice.Next(1, 4); edits > 0; edits--)
        {
            words[dice.Next(words.Count)] = maker.AnyWord();
        }

        question.Answer = string.Join(' ', words) + (dice.Chance(0.3) ? " " + maker.Sentence() : "");
    }

    private string Slipped(string word)
    {
        if (word.Length < 4)
        {
            return word;
        }

        var at = dice.Next(1, word.Length - 1);
        return dice.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, AnyLetter()),
            2 => word[..at] + AnyLetter() + word[(at + 1)..],
            _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
    }

    private string AnyLetter() => ((char)('a' + dice.Next(26))).ToString();
}

namespace StarCards.Core.Tests.Identity.Simulation;

/// <summary>Thinks up questions: a stem or none, a topic that no other question has or had, an answer or none yet.</summary>
internal sealed class QuestionMaker(Dice dice)
{
    private const int Beginning = 5;

    private readonly HashSet<string> _topics = new(StringComparer.Ordinal);
    private int _ids;

    public SimulatedQuestion NewQuestion(bool? isFramework = null)
    {
        var isGeneric = dice.Chance(0.04);
        return new SimulatedQuestion
        {
            Stem = dice.Chance(0.5) ? dice.Any(SimulatedWords.Stems) : null,
            Topic = NewTopic(),
            Generic = isGeneric ? dice.Any(SimulatedWords.Generic) : null,
            Answer = dice.Chance(0.6) ? NewAnswer() : "",
            ExplicitId = dice.Chance(0.02) ? FormattableString.Invariant($"q{_ids++}") : null,
            IsFramework = isFramework ?? (!isGeneric && dice.Chance(0.05)),
        };
    }

    /// <summary>The same stem with another topic: another question, whatever becomes of the answer.</summary>
    /// <param name="question">The question that gives way.</param>
    /// <param name="answerStays">True where the answer is left under it.</param>
    public SimulatedQuestion WithOtherTopic(SimulatedQuestion question, bool answerStays)
    {
        var other = NewQuestion(question.IsFramework);
        other.Generic = null;
        other.ExplicitId = null;
        other.Stem = question.Stem;
        other.Topic = TopicWithout(question.Topic);
        other.Answer = answerStays ? question.Answer : other.Answer;
        return other;
    }

    /// <summary>Other words instead of up to a third of a topic's words; still a topic that no other question has or had.</summary>
    public List<string> Reworded(IReadOnlyList<string> topic)
    {
        List<string> reworded;
        do
        {
            reworded = [.. topic];
            for (var left = topic.Count / 3; left > 0; left--)
            {
                reworded[dice.Next(topic.Count)] = AnyWord();
            }
        }
        while (!_topics.Add(KeyOf(reworded)));

        return reworded;
    }

    public string NewAnswer() => string.Join(' ', Enumerable.Range(0, dice.Next(3, 7)).Select(_ => Sentence()));

    public string Sentence() => string.Join(' ', dice.Any(SimulatedWords.Sentences).Split(' ').Select(word => word.TrimEnd('.', ',', ';') switch
    {
        "{o}" => dice.Any(SimulatedWords.Objects),
        "{q}" => dice.Any(SimulatedWords.Qualifiers),
        "{v}" => dice.Any(SimulatedWords.Verbs),
        "{c}" => dice.Any(SimulatedWords.Contexts),
        "{n}" => FormattableString.Invariant($"{dice.Next(2, 99)}"),
        _ => word,
    }));

    public string AnyWord() => dice.Any(dice.Any<string[]>([SimulatedWords.Verbs, SimulatedWords.Objects, SimulatedWords.Qualifiers, SimulatedWords.Contexts]));

    /// <summary>Two questions about the same would be one question written twice.</summary>
    private List<string> NewTopic()
    {
        List<string> topic;
        do
        {
            topic = AnyTopic();
        }
        while (!_topics.Add(KeyOf(topic)));

        return topic;
    }

    /// <summary>What is left of a new topic without such words is one too: it may not be another question's.</summary>
    private List<string> TopicWithout(IReadOnlyCollection<string> words)
    {
        while (true)
        {
            var topic = NewTopic();
            List<string> rest = [.. topic.Except(words)];
            if (rest.Count == topic.Count || rest.Count > 0 && _topics.Add(KeyOf(rest)))
            {
                return rest;
            }
        }
    }

    private List<string> AnyTopic()
    {
        List<string> topic = [dice.Any(SimulatedWords.Verbs), dice.Any(SimulatedWords.Qualifiers), dice.Any(SimulatedWords.Objects), dice.Any(SimulatedWords.Contexts)];
        if (dice.Chance(0.4))
        {
            topic.Add(dice.Any(SimulatedWords.Objects));
        }

        if (dice.Chance(0.3))
        {
            topic.RemoveAt(0);
        }

        return [.. topic.Distinct()];
    }

    /// <summary>The same words in whatever order and with whatever endings ask about the same: "audited", "audit" and "auditor" are one.</summary>
    private static string KeyOf(IEnumerable<string> topic) => string.Join(' ', topic.Select(static word => word[..Math.Min(word.Length, Beginning)]).Order(StringComparer.Ordinal));
}

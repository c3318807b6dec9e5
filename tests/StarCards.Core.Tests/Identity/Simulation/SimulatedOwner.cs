namespace StarCards.Core.Tests.Identity.Simulation;

/// <summary>Somebody who prepares: makes files of questions, and edits them round by round. The same seed makes the same life.</summary>
internal sealed class SimulatedOwner
{
    private const int QuestionsPerFile = 12;

    private readonly Dice _dice;
    private readonly HashSet<string> _topics = new(StringComparer.Ordinal);

    /// <summary>Questions that moved in this round: each question is edited once a round, wherever it is by then.</summary>
    private readonly HashSet<SimulatedQuestion> _movedNow = [];
    private int _names;

    public SimulatedOwner(int files, int seed)
    {
        _dice = new Dice((ulong)seed);
        for (var i = 0; i < files; i++)
        {
            Files.Add(NewFile());
        }
    }

    public List<SimulatedFile> Files { get; } = [];

    /// <summary>The paths that a renaming left behind in this round.</summary>
    public HashSet<string> LeftPaths { get; } = [];

    /// <summary>Questions whose topic was replaced in this round while their answer stayed, with what they had been.</summary>
    public List<(SimulatedQuestion Before, SimulatedQuestion After)> AnswerStayed { get; } = [];

    /// <summary>One round of edits.</summary>
    public void Edit()
    {
        LeftPaths.Clear();
        AnswerStayed.Clear();
        _movedNow.Clear();
        foreach (var file in Files)
        {
            file.IsChanged = false;
            file.GenericBefore.UnionWith(file.Questions.Select(question => question.Generic).OfType<string>());
        }

        foreach (var file in Files.ToList())
        {
            EditFile(file);
        }
    }

    private void EditFile(SimulatedFile file)
    {
        foreach (var (name, questions) in file.Sections.ToList())
        {
            foreach (var question in questions.ToList())
            {
                EditQuestion(file, questions, question);
            }

            if (_dice.Chance(0.03))
            {
                _dice.Shuffle(questions);
                file.IsChanged = true;
            }
        }

        if (_dice.Chance(0.2))
        {
            AddNeighbours(file);
        }

        if (_dice.Chance(0.03) && file.Sections.Count > 1)
        {
            file.Sections.Reverse();
            file.IsChanged = true;
        }

        if (_dice.Chance(0.02))
        {
            var renamed = _dice.Next(file.Sections.Count);
            file.Sections[renamed] = (FreeSection(file), file.Sections[renamed].Questions);
            file.IsChanged = true;
        }

        if (_dice.Chance(0.03))
        {
            LeftPaths.Add(file.Path);
            file.Path = NewPath();
            file.IsChanged = true;
        }
    }

    private void EditQuestion(SimulatedFile file, List<SimulatedQuestion> questions, SimulatedQuestion question)
    {
        if (_movedNow.Contains(question))
        {
            return;
        }

        var index = questions.IndexOf(question);
        var what = _dice.NextDouble();
        file.IsChanged |= what < 0.185;
        switch (what)
        {
            case < 0.04:
                Mistype(question);
                break;
            case < 0.08:
                Reword(question);
                break;
            case < 0.09:
                Mistype(question);
                EditAnswer(question);
                break;
            case < 0.12:
                EditAnswer(question);
                break;
            case < 0.13:
                Reword(question);
                EditAnswer(question);
                break;
            case < 0.14:
                questions.RemoveAt(index);
                questions.Insert(_dice.Next(questions.Count + 1), question);
                break;
            case < 0.15:
                questions.RemoveAt(index);
                _dice.Any(file.Sections).Questions.Add(question);
                _movedNow.Add(question);
                break;
            case < 0.16:
                Move(questions, index, _dice.Any(Files));
                break;
            case < 0.175:
                questions.RemoveAt(index);
                break;
            case < 0.185:
                questions[index] = WithOtherTopic(question);
                break;
        }
    }

    private void Move(List<SimulatedQuestion> from, int index, SimulatedFile file)
    {
        var question = from[index];
        if (IsHeldBy(file, question))
        {
            return;
        }

        from.RemoveAt(index);
        _movedNow.Add(question);
        var questions = _dice.Any(file.Sections).Questions;
        questions.Insert(_dice.Next(questions.Count + 1), question);
        question.ExplicitId = null;
        file.IsChanged = true;
    }

    /// <summary>Who deletes "Why us?" and writes "Why us?" into the same file has the same question as before, whatever she meant.</summary>
    private static bool IsHeldBy(SimulatedFile file, SimulatedQuestion question) =>
        question.Generic is not null && (file.GenericBefore.Contains(question.Generic) || file.Questions.Any(other => other.Generic == question.Generic));

    /// <summary>Equal prompts of one file have answers here: of two without any, nobody could say which is which once both move.</summary>
    private void MakeTellable(SimulatedFile file, SimulatedQuestion question)
    {
        if (question.Generic is not null)
        {
            foreach (var twin in file.Questions.Append(question).Where(other => other.Generic == question.Generic && other.Answer.Length == 0).Skip(1).ToList())
            {
                twin.Answer = NewAnswer();
            }
        }
    }

    /// <summary>The same stem with another topic: another question, whatever becomes of the answer.</summary>
    private SimulatedQuestion WithOtherTopic(SimulatedQuestion question)
    {
        var other = NewQuestion(question.IsFramework);
        other.Generic = null;
        other.ExplicitId = null;
        other.Stem = question.Stem;
        other.Topic = [.. NewTopic().Where(word => !question.Topic.Contains(word))];
        if (question.Generic is null && question.Answer.Length > 0 && _dice.Chance(0.2))
        {
            other.Answer = question.Answer;
            AnswerStayed.Add((question, other));
        }

        return other;
    }

    private void AddNeighbours(SimulatedFile file)
    {
        for (var count = _dice.Next(1, 3); count > 0; count--)
        {
            var questions = _dice.Any(file.Sections).Questions;
            var question = NewQuestion();
            if (!IsHeldBy(file, question))
            {
                questions.Insert(_dice.Next(questions.Count + 1), question);
            }
        }

        file.IsChanged = true;
    }

    /// <summary>One slip of the keyboard somewhere in stem or topic.</summary>
    private void Mistype(SimulatedQuestion question)
    {
        if (question.Generic is not null)
        {
            return;
        }

        if (question.Stem is not null && _dice.Chance(0.3))
        {
            var words = question.Stem.Split(' ');
            var slipped = _dice.Next(words.Length);
            words[slipped] = Slipped(words[slipped]);
            question.Stem = string.Join(' ', words);
            return;
        }

        var index = _dice.Next(question.Topic.Count);
        question.Topic[index] = Slipped(question.Topic[index]);
    }

    private string Slipped(string word)
    {
        if (word.Length < 4)
        {
            return word;
        }

        var at = _dice.Next(1, word.Length - 1);
        return _dice.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, ((char)('a' + _dice.Next(26))).ToString()),
            2 => word[..at] + (char)('a' + _dice.Next(26)) + word[(at + 1)..],
            _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
    }

    /// <summary>Up to a third of the content words become other words; stem words come and go as they like.</summary>
    private void Reword(SimulatedQuestion question)
    {
        if (question.Generic is not null)
        {
            return;
        }

        if (question.Stem is not null)
        {
            question.Stem = _dice.Any(SimulatedWords.Stems);
        }

        if (question.Topic.Count < 3)
        {
            return;
        }

        List<string> topic;
        do
        {
            topic = [.. question.Topic];
            for (var left = topic.Count / 3; left > 0; left--)
            {
                topic[_dice.Next(topic.Count)] = AnyWord();
            }
        }
        while (!_topics.Add(KeyOf(topic)));

        question.Topic = topic;
    }

    private void EditAnswer(SimulatedQuestion question)
    {
        var words = question.Answer.Split(' ').ToList();
        if (question.Answer.Length == 0)
        {
            question.Answer = NewAnswer();
            return;
        }

        for (var edits = _dice.Next(1, 4); edits > 0; edits--)
        {
            words[_dice.Next(words.Count)] = AnyWord();
        }

        question.Answer = string.Join(' ', words) + (_dice.Chance(0.3) ? " " + Sentence() : "");
    }

    private SimulatedFile NewFile()
    {
        var file = new SimulatedFile(NewPath());
        for (var sections = _dice.Next(2, 5); sections > 0; sections--)
        {
            file.Sections.Add((FreeSection(file), []));
        }

        for (var questions = 0; questions < QuestionsPerFile; questions++)
        {
            var question = NewQuestion();
            MakeTellable(file, question);
            _dice.Any(file.Sections).Questions.Add(question);
        }

        return file;
    }

    private SimulatedQuestion NewQuestion(bool? isFramework = null)
    {
        var isGeneric = _dice.Chance(0.04);
        return new SimulatedQuestion
        {
            Stem = _dice.Chance(0.5) ? _dice.Any(SimulatedWords.Stems) : null,
            Topic = NewTopic(),
            Generic = isGeneric ? _dice.Any(SimulatedWords.Generic) : null,
            Answer = _dice.Chance(0.6) ? NewAnswer() : "",
            ExplicitId = _dice.Chance(0.02) ? FormattableString.Invariant($"q{_names++}") : null,
            IsFramework = isFramework ?? (!isGeneric && _dice.Chance(0.05)),
        };
    }

    /// <summary>A topic that no other question has or had: two about the same would be one question written twice.</summary>
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

    private static string KeyOf(IEnumerable<string> topic) => string.Join(' ', topic.Order(StringComparer.Ordinal));

    private List<string> AnyTopic()
    {
        List<string> topic = [_dice.Any(SimulatedWords.Verbs), _dice.Any(SimulatedWords.Qualifiers), _dice.Any(SimulatedWords.Objects), _dice.Any(SimulatedWords.Contexts)];
        if (_dice.Chance(0.4))
        {
            topic.Add(_dice.Any(SimulatedWords.Objects));
        }

        if (_dice.Chance(0.3))
        {
            topic.RemoveAt(0);
        }

        return [.. topic.Distinct()];
    }

    private string NewAnswer() => string.Join(' ', Enumerable.Range(0, _dice.Next(3, 7)).Select(_ => Sentence()));

    private string Sentence() => string.Join(' ', _dice.Any(SimulatedWords.Sentences).Split(' ').Select(word => word.TrimEnd('.', ',', ';') switch
    {
        "{o}" => _dice.Any(SimulatedWords.Objects),
        "{q}" => _dice.Any(SimulatedWords.Qualifiers),
        "{v}" => _dice.Any(SimulatedWords.Verbs),
        "{c}" => _dice.Any(SimulatedWords.Contexts),
        "{n}" => FormattableString.Invariant($"{_dice.Next(2, 99)}"),
        _ => word,
    }));

    private string AnyWord() => _dice.Any(_dice.Any<string[]>([SimulatedWords.Verbs, SimulatedWords.Objects, SimulatedWords.Qualifiers, SimulatedWords.Contexts]));

    private string NewPath() => FormattableString.Invariant($"/notes/{_dice.Next(40):00}/{_dice.Any(SimulatedWords.FileNames)}-{_names++}.md");

    private string FreeSection(SimulatedFile file)
    {
        string name;
        do
        {
            name = _dice.Any(SimulatedWords.Sections);
        }
        while (file.Sections.Any(section => section.Name == name));

        return name;
    }
}

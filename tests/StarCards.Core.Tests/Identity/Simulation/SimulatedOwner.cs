namespace StarCards.Core.Tests.Identity.Simulation;

/// <summary>Somebody who prepares: makes files of questions, and edits them round by round. The same seed makes the same life.</summary>
internal sealed class SimulatedOwner
{
    /// <summary>So often is what was reworded or mistyped also put elsewhere before the program reads it again.</summary>
    private const double TwoEditsAtOnce = 0.005;

    private readonly Dice _dice;
    private readonly QuestionMaker _maker;
    private readonly WordEdits _words;
    private readonly FileMaker _files;

    /// <summary>Questions that moved in this round: each question moves once a round, and is not edited where it arrives.</summary>
    private readonly HashSet<SimulatedQuestion> _movedNow = [];

    public SimulatedOwner(int files, int seed)
    {
        _dice = new Dice((ulong)seed);
        _maker = new QuestionMaker(_dice);
        _words = new WordEdits(_dice, _maker);
        _files = new FileMaker(_dice, _maker);
        for (var i = 0; i < files; i++)
        {
            Files.Add(_files.NewFile());
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
            file.TopicsBefore.AddRange(file.Questions.Select(static IReadOnlyList<string> (question) => [.. question.Topic]));
            file.GenericBefore.UnionWith(file.Questions.Select(question => question.Generic).OfType<string>());
        }

        foreach (var file in Files.ToList())
        {
            EditFile(file);
        }
    }

    private void EditFile(SimulatedFile file)
    {
        foreach (var (_, questions) in file.Sections.ToList())
        {
            foreach (var question in questions.Where(question => !_movedNow.Contains(question)).ToList())
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

        EditHeadings(file);
        if (_dice.Chance(0.03))
        {
            LeftPaths.Add(file.Path);
            file.Path = _files.NewPath();
            file.IsChanged = true;
        }
    }

    private void EditHeadings(SimulatedFile file)
    {
        if (_dice.Chance(0.03) && file.Sections.Count > 1)
        {
            file.Sections.Reverse();
            file.IsChanged = true;
        }

        if (_dice.Chance(0.02))
        {
            var renamed = _dice.Next(file.Sections.Count);
            file.Sections[renamed] = (_files.FreeSection(file), file.Sections[renamed].Questions);
            file.IsChanged = true;
        }
    }

    private void EditQuestion(SimulatedFile file, List<SimulatedQuestion> questions, SimulatedQuestion question)
    {
        var what = _dice.NextDouble();
        file.IsChanged |= what < 0.185;
        switch (what)
        {
            case < 0.13:
                EditWords(question, what);
                if (_dice.Chance(TwoEditsAtOnce))
                {
                    Put(file, questions, question, _dice.NextDouble());
                }

                break;
            case < 0.16:
                Put(file, questions, question, (what - 0.13) / 0.03);
                break;
            case < 0.175:
                questions.Remove(question);
                break;
            case < 0.185:
                Replace(file, questions, question);
                break;
        }
    }

    private void EditWords(SimulatedQuestion question, double what)
    {
        if (what is < 0.04 or >= 0.08 and < 0.09)
        {
            _words.Mistype(question);
        }

        if (what is >= 0.04 and < 0.08 or >= 0.12)
        {
            _words.Reword(question);
        }

        if (what >= 0.08)
        {
            _words.EditAnswer(question);
        }
    }

    /// <summary>Elsewhere in its section, into another section, or into another file: a third each.</summary>
    private void Put(SimulatedFile file, List<SimulatedQuestion> questions, SimulatedQuestion question, double where)
    {
        switch (where)
        {
            case < 1 / 3.0:
                questions.Remove(question);
                questions.Insert(_dice.Next(questions.Count + 1), question);
                break;
            case < 2 / 3.0:
                questions.Remove(question);
                _dice.Any(file.Sections).Questions.Add(question);
                _movedNow.Add(question);
                break;
            default:
                Move(questions, question, _dice.Any(Files));
                break;
        }
    }

    private void Move(List<SimulatedQuestion> from, SimulatedQuestion question, SimulatedFile file)
    {
        if (IsHeldBy(file, question))
        {
            return;
        }

        from.Remove(question);
        _movedNow.Add(question);
        var questions = _dice.Any(file.Sections).Questions;
        questions.Insert(_dice.Next(questions.Count + 1), question);
        question.ExplicitId = null;
        file.IsChanged = true;
    }

    private void Replace(SimulatedFile file, List<SimulatedQuestion> questions, SimulatedQuestion question)
    {
        var answerStays = question.Generic is null && question.Answer.Length > 0 && _dice.Chance(0.2);
        SimulatedQuestion other;
        do
        {
            other = _maker.WithOtherTopic(question, answerStays);
        }
        while (file.Asks(other));

        questions[questions.IndexOf(question)] = other;
        if (answerStays)
        {
            AnswerStayed.Add((question, other));
        }
    }

    private void AddNeighbours(SimulatedFile file)
    {
        for (var count = _dice.Next(1, 3); count > 0; count--)
        {
            var questions = _dice.Any(file.Sections).Questions;
            var question = _maker.NewQuestion();
            if (!IsHeldBy(file, question) && !file.Asks(question))
            {
                questions.Insert(_dice.Next(questions.Count + 1), question);
            }
        }

        file.IsChanged = true;
    }

    /// <summary>Who deletes "Why us?" and writes "Why us?" into the same file has the same question as before, whatever she meant.</summary>
    private static bool IsHeldBy(SimulatedFile file, SimulatedQuestion question) =>
        question.Generic is not null && (file.GenericBefore.Contains(question.Generic) || file.Questions.Any(other => other.Generic == question.Generic));
}

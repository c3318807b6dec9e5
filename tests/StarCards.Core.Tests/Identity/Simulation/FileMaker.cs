namespace StarCards.Core.Tests.Identity.Simulation;

/// <summary>Makes files, and names for them and their sections.</summary>
internal sealed class FileMaker(Dice dice, QuestionMaker maker)
{
    private const int QuestionsPerFile = 12;

    private int _names;

    public SimulatedFile NewFile()
    {
        var file = new SimulatedFile(NewPath());
        for (var sections = dice.Next(2, 5); sections > 0; sections--)
        {
            file.Sections.Add((FreeSection(file), []));
        }

        for (var questions = 0; questions < QuestionsPerFile; questions++)
        {
            var question = maker.NewQuestion();
            MakeTellable(file, question);
            dice.Any(file.Sections).Questions.Add(question);
        }

        return file;
    }

    public string NewPath() => FormattableString.Invariant($"/notes/{dice.Next(40):00}/{dice.Any(SimulatedWords.FileNames)}-{_names++}.md");

    public string FreeSection(SimulatedFile file)
    {
        string name;
        do
        {
            name = dice.Any(SimulatedWords.Sections);
        }
        while (file.Sections.Any(section => section.Name == name));

        return name;
    }

    /// <summary>Equal prompts of one file have answers here: of two without any, nobody could say which is which once both move.</summary>
    private void MakeTellable(SimulatedFile file, SimulatedQuestion question)
    {
        if (question.Generic is not null)
        {
            foreach (var twin in file.Questions.Append(question).Where(other => other.Generic == question.Generic && other.Answer.Length == 0).Skip(1).ToList())
            {
                twin.Answer = maker.NewAnswer();
            }
        }
    }
}

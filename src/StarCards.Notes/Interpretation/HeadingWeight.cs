using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>
/// Weighs what speaks for a heading that no rule decides: a question to her, or a mere section. The points are the
/// coefficients of a logistic regression, times ten, over 2,019 such headings in 302 files of other people's notes of which
/// a reader had said what they are: ten points multiply the odds by e. Ten are added to its start, since the notes on
/// other matters among those files were chosen to be many.
/// </summary>
internal sealed class HeadingWeight
{
    private const int Start = -18;
    private const int Themed = 24;
    private const int Asking = 21;
    private const int Marked = 24;
    private const int OfHerself = 33;
    private const int StoryTitled = 30;
    private const int Telling = 13;
    private const int AmongQuestions = 20;
    private const int Last = -12;
    private const int Outermost = -6;

    /// <summary>For ten headings or more beside each other; fewer count in proportion.</summary>
    private const int Many = 12;
    private const int ManyHeadings = 10;

    /// <summary>Were it so below all the others; a share of them counts in proportion.</summary>
    private const int OthersTell = 16;
    private const int OthersSpeakToReader = -14;
    private const int OthersAsk = 42;
    private const int OthersListQuestions = -7;

    private readonly Stretch _headings;
    private readonly Scope _scope;
    private readonly Sign _tell;
    private readonly Sign _speakToReader;
    private readonly Sign _ask;
    private readonly Sign _listQuestions;

    /// <param name="headings">The headings under one parent.</param>
    /// <param name="scope">Where they stand.</param>
    public HeadingWeight(Stretch headings, Scope scope)
    {
        (_headings, _scope) = (headings, scope);
        _tell = new Sign(headings, static heading => AdviceRule.SaysI(heading.Children));
        _speakToReader = new Sign(headings, static heading => AdviceRule.SpeaksToReader(heading.Children));
        _ask = new Sign(headings, static heading => heading.Ask == Ask.Candidate || heading.QuestionPrefix > 0);
        _listQuestions = new Sign(headings, HeadingContent.OnlyAsks);
    }

    /// <summary>True where more speaks for the heading at an index than against it.</summary>
    public bool SpeaksFor(int i) => Alone(i) + AmongOthers(i) > 0;

    private int Alone(int i)
    {
        var heading = _headings[i];
        return Start
            + (ThemeRule.Is(heading) ? Themed : 0)
            + (heading.Ask == Ask.Question ? Asking : 0)
            + (QuestionRule.EndsInMark(heading.Folded) ? Marked : 0)
            + (SelfTopicRule.Is(heading) ? OfHerself : 0)
            + (StoryTitleRule.IsTitle(heading) ? StoryTitled : 0)
            + (_tell[i] ? Telling : 0)
            + (heading.IsOutermost ? Outermost : 0);
    }

    private double AmongOthers(int i) =>
        (_scope.Place == Place.Questions ? AmongQuestions : 0)
        + (i == _headings.Count - 1 ? Last : 0)
        + Many * Math.Min(_headings.Count, ManyHeadings) / (double)ManyHeadings
        + OthersTell * _tell.ShareOfOthers(i)
        + OthersSpeakToReader * _speakToReader.ShareOfOthers(i)
        + OthersAsk * _ask.ShareOfOthers(i)
        + OthersListQuestions * _listQuestions.ShareOfOthers(i);

    /// <summary>What is so of some headings, counted once.</summary>
    private sealed class Sign
    {
        private readonly bool[] _isSo;
        private readonly int _count;

        public Sign(Stretch headings, Func<Node, bool> isSo)
        {
            _isSo = new bool[headings.Count];
            for (var i = 0; i < _isSo.Length; i++)
            {
                _isSo[i] = isSo(headings[i]);
                _count += _isSo[i] ? 1 : 0;
            }
        }

        public bool this[int i] => _isSo[i];

        /// <summary>The share of the other headings of which it is so, 0 to 1.</summary>
        public double ShareOfOthers(int i) => _isSo.Length == 1 ? 0 : (_count - (_isSo[i] ? 1 : 0)) / (double)(_isSo.Length - 1);
    }
}

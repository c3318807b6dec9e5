using System.Text;

namespace StarCards.Cards;

/// <summary>Joins the pieces of a line to runs.</summary>
internal static class StyledText
{
    public static List<StyledRun> Join(StyledPieces pieces)
    {
        var runs = new List<StyledRun>();
        var open = default(OpenRun);
        while (pieces.Next())
        {
            open.Add(runs, pieces.Text, pieces.Style, pieces.Token.Target);
        }

        open.Close(runs);
        return runs;
    }

    /// <summary>The last run, to which words that are set alike are added; most runs are one piece.</summary>
    private struct OpenRun
    {
        private string? _first;
        private StringBuilder? _more;
        private InlineStyle _style;
        private string? _target;

        public void Add(List<StyledRun> runs, ReadOnlySpan<char> text, InlineStyle style, string? target)
        {
            if (_first is not null && style == _style && target == _target)
            {
                (_more ??= new StringBuilder(_first)).Append(text);
                return;
            }

            Close(runs);
            (_first, _style, _target) = (text.ToString(), style, target);
        }

        public void Close(List<StyledRun> runs)
        {
            if (_first is not null)
            {
                runs.Add(new StyledRun(_more?.ToString() ?? _first, _style, _target));
                (_first, _more) = (null, null);
            }
        }
    }
}

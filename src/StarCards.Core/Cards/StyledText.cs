using System.Text;

namespace StarCards.Cards;

/// <summary>Joins resolved tokens to runs.</summary>
internal static class StyledText
{
    private static readonly InlineStyle[] Each = [InlineStyle.Strong, InlineStyle.Emphasis, InlineStyle.Struck];

    public static List<StyledRun> Join(List<InlineToken> tokens)
    {
        var runs = new List<StyledRun>(tokens.Count);
        var open = default(OpenRun);
        Span<int> depth = stackalloc int[Each.Length];
        var active = InlineStyle.None;
        foreach (var token in tokens)
        {
            if (token.Closes != InlineStyle.None)
            {
                active = Count(depth, token.Closes, -1);
            }

            var shown = token.Delimiter == '\0' ? token.Text : new string(token.Delimiter, token.Unpaired);
            if (shown.Length > 0)
            {
                open.Add(runs, shown, active | token.Style, token.Target);
            }

            if (token.Opens != InlineStyle.None)
            {
                active = Count(depth, token.Opens, 1);
            }
        }

        open.Close(runs);
        return runs;
    }

    /// <summary>Counts styles that begin or end, and gives those that are open then.</summary>
    private static InlineStyle Count(Span<int> depth, InlineStyle styles, int step)
    {
        var active = InlineStyle.None;
        for (var i = 0; i < Each.Length; i++)
        {
            depth[i] += (styles & Each[i]) != 0 ? step : 0;
            active |= depth[i] > 0 ? Each[i] : InlineStyle.None;
        }

        return active;
    }

    /// <summary>The last run, to which words that are set alike are added; most runs are one word token.</summary>
    private struct OpenRun
    {
        private string? _first;
        private StringBuilder? _more;
        private InlineStyle _style;
        private string? _target;

        public void Add(List<StyledRun> runs, string text, InlineStyle style, string? target)
        {
            if (_first is not null && style == _style && target == _target)
            {
                (_more ??= new StringBuilder(_first)).Append(text);
                return;
            }

            Close(runs);
            (_first, _style, _target) = (text, style, target);
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

using System.Text;

namespace StarCards.Cards;

/// <summary>Joins resolved tokens to runs.</summary>
internal static class StyledText
{
    private static readonly InlineStyle[] Each = [InlineStyle.Strong, InlineStyle.Emphasis, InlineStyle.Struck];

    public static List<StyledRun> Join(List<InlineToken> tokens)
    {
        var runs = new List<StyledRun>();
        var text = new StringBuilder();
        var depth = new int[Each.Length];
        InlineStyle style = default;
        string? target = null;
        foreach (var token in tokens)
        {
            Count(depth, token.Closes, -1);
            var next = Active(depth) | token.Style;
            var shown = token.Delimiter == '\0' ? token.Text : new string(token.Delimiter, token.Unpaired);
            if (shown.Length > 0 && text.Length > 0 && (next != style || token.Target != target))
            {
                runs.Add(new StyledRun(text.ToString(), style, target));
                text.Clear();
            }

            if (shown.Length > 0)
            {
                (style, target) = (next, token.Target);
                text.Append(shown);
            }

            Count(depth, token.Opens, 1);
        }

        if (text.Length > 0)
        {
            runs.Add(new StyledRun(text.ToString(), style, target));
        }

        return runs;
    }

    private static void Count(int[] depth, InlineStyle styles, int step)
    {
        for (var i = 0; i < Each.Length; i++)
        {
            depth[i] += styles.HasFlag(Each[i]) ? step : 0;
        }
    }

    private static InlineStyle Active(int[] depth)
    {
        var active = InlineStyle.None;
        for (var i = 0; i < Each.Length; i++)
        {
            active |= depth[i] > 0 ? Each[i] : InlineStyle.None;
        }

        return active;
    }
}

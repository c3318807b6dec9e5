using StarCards.Study.Screen;
using StarCards.Tui.Drawing;

namespace StarCards.Tui.Pages;

/// <summary>The part of the review screen that scrolls: the question, and what is open of the answer, as lines of a given width.</summary>
internal sealed class ReviewBody
{
    private const int WideEnoughForLabels = 56;
    private const int LabelWidth = 14;

    private readonly List<IReadOnlyList<Piece>> _lines = [];
    private readonly int _width;
    private readonly Glyphs _glyphs;

    private ReviewBody(int width, Glyphs glyphs) => (_width, _glyphs) = (width, glyphs);

    /// <summary>The lines; the row of a piece means nothing yet.</summary>
    public IReadOnlyList<IReadOnlyList<Piece>> Lines => _lines;

    /// <summary>The lines of what was opened last, to be kept in sight; the question while nothing is open.</summary>
    public (int First, int Last) Fresh { get; private set; }

    public static ReviewBody Of(ReviewScreen screen, int width, Glyphs glyphs, bool isAiry)
    {
        var body = new ReviewBody(width, glyphs);
        body.AddQuestion(screen, isAiry);
        foreach (var part in screen.Parts)
        {
            body.AddPart(part, isAiry);
        }

        if (screen.Closed.Count > 0 && screen.Parts.Count > 0)
        {
            body.AddText($"{glyphs.Dot} {string.Join($" {glyphs.Dot} ", screen.Closed)}", Style.Quiet);
        }

        if (screen.Paces.Count > 0)
        {
            body.AddUnbroken(screen.Paces.Select(pace => pace.ToString()));
            body.AddBlank(isAiry && screen.Behind.Count > 0);
        }

        foreach (var part in screen.Behind)
        {
            body.AddPart(part, isAiry: false);
        }

        return body;
    }

    private void AddQuestion(ReviewScreen screen, bool isAiry)
    {
        AddText(screen.Question, Style.Strong);
        if (screen.Marks.Count > 0)
        {
            AddText(string.Join($" {_glyphs.Dot} ", screen.Marks), Style.Quiet);
        }

        foreach (var hint in screen.Hints)
        {
            AddText($"hint: {hint}", Style.Accent);
        }

        Fresh = (0, _lines.Count - 1);
        AddBlank(isAiry || screen.Parts.Count > 0);
    }

    private void AddPart(ScreenPart part, bool isAiry)
    {
        var first = _lines.Count;
        var label = part.IsMissed ? $"{part.Label} missed" : part.Label;
        var labelStyle = part.IsMissed ? Style.Warning : part.IsJustOpened ? Style.Accent : Style.Quiet;
        var mark = part.IsJustOpened ? _glyphs.Mark : " ";
        var beside = _width >= WideEnoughForLabels && CellText.Width(label) < LabelWidth;
        var indent = beside ? LabelWidth + 2 : 2;
        if (!beside)
        {
            _lines.Add([new Piece(0, 0, mark, Style.Accent), new Piece(0, 2, label, labelStyle)]);
        }

        var text = CellText.Wrap(part.Text, _width - indent);
        for (var i = 0; i < text.Count; i++)
        {
            var pieces = new List<Piece> { new(0, 0, mark, Style.Accent), new(0, indent, text[i], Style.Normal) };
            if (beside && i == 0)
            {
                pieces.Add(new Piece(0, 2, label, labelStyle));
            }

            _lines.Add(pieces);
        }

        Fresh = part.IsJustOpened ? (first, _lines.Count - 1) : Fresh;
        AddBlank(isAiry);
    }

    private void AddText(string text, Style style) =>
        _lines.AddRange(CellText.Wrap(text, _width).Select(line => (IReadOnlyList<Piece>)[new Piece(0, 0, line, style)]));

    // Between the pieces a line may end, within one it may not.
    private void AddUnbroken(IEnumerable<string> pieces)
    {
        const char unbreakable = '\u00A0';
        var text = string.Join("  ", pieces.Select(piece => piece.Replace(' ', unbreakable)));
        foreach (var line in CellText.Wrap(text, _width))
        {
            _lines.Add([new Piece(0, 0, line.Replace(unbreakable, ' '), Style.Quiet)]);
        }
    }

    private void AddBlank(bool wanted)
    {
        if (wanted)
        {
            _lines.Add([]);
        }
    }
}

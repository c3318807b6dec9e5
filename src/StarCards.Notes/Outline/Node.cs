using StarCards.Cards;
using StarCards.Notes.Lines;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Notes.Words;

namespace StarCards.Notes.Outline;

/// <summary>One line, or a block that is read as one, with what hangs deeper below it.</summary>
internal sealed class Node(NodeKind kind, Row row, string text)
{
    private List<Node>? _children;
    private IReadOnlyList<List<string>>? _cells;
    private IReadOnlyList<StyledRun>? _runs;
    private string? _plain;
    private Prompt? _prompt;
    private string? _folded;
    private InlineStyle _style;
    private Ask? _ask;
    private Place? _place;
    private Spoken? _spoken;
    private StarLabel? _label;
    private LabelledLine? _inline;
    private int _questionPrefix;
    private int _answerPrefix;
    private bool _tells;
    private Known _known;

    public NodeKind Kind { get; } = kind;

    public Row Row { get; } = row;

    /// <summary>The words less list sign, heading sign and quote marks; emphasis and links still in them.</summary>
    public string Text { get; } = text;

    /// <summary>What hangs right below.</summary>
    public Stretch Children => new(_children);

    /// <summary>The level of a heading, 1 for the outermost.</summary>
    public int Level { get; init; }

    /// <summary>True for a heading below no other one.</summary>
    public bool IsOutermost { get; set; }

    public Marker Marker { get; init; }

    /// <summary>The rows of a fence or a table.</summary>
    public IReadOnlyList<Row> Rows { get; init; } = [];

    /// <summary>The cells of each row of a table, in the order of <see cref="Rows"/>.</summary>
    public IReadOnlyList<List<string>> Cells => _cells ??= [.. Rows.Select(static row => TableRows.Cells(row.Text))];

    /// <summary>The word of a callout (<c>question</c>, <c>tip</c>) in lower case.</summary>
    public string Callout { get; init; } = string.Empty;

    public int Line => Row.Number;

    public int Column => Row.Column;

    public bool BlankBefore => Row.BlankBefore;

    /// <summary>The text by its styles.</summary>
    public IReadOnlyList<StyledRun> Runs => _runs ??= InlineMarkup.Split(Text);

    /// <summary>The text as a person reads it.</summary>
    public string Plain => _plain ?? ReadPlain();

    /// <summary>The head of <see cref="Plain"/> in lower case without accents, for looking words up.</summary>
    public string Folded => _folded ??= TextFold.Fold(Plain);

    /// <summary>The text as a prompt or a title.</summary>
    public Prompt Prompt => _prompt ??= PromptRule.Clean(Text, QuestionPrefix);

    /// <summary>The styles that every word of the line has.</summary>
    public InlineStyle Style => BeginsInStyle && Plain.Length > 0 ? _style : InlineStyle.None;

    /// <summary>How surely the line asks something.</summary>
    public Ask Ask => _ask ??= QuestionRule.Of(this);

    /// <summary>Of whom the line speaks.</summary>
    public Persons Persons => (_spoken ??= Spoken.In(Folded)).Persons;

    /// <summary>True where the line speaks of one of these.</summary>
    public bool SpeaksOf(Persons persons) => (Persons & persons) != 0;

    /// <summary>True where the line speaks of one of these.</summary>
    public bool SpeaksOf(Topics topics) => ((_spoken ??= Spoken.In(Folded)).Topics & topics) != 0;

    /// <summary>What the line says, as a title, of what stands below it.</summary>
    public Place Place => _place ??= PlaceRule.Of(this);

    /// <summary>The label that the line begins with, were it one among its neighbours.</summary>
    public StarLabel? Label => Once(ref _label, Known.Label, static node => StarLabelRule.Read(node.Text, node.Kind == NodeKind.Heading));

    /// <summary>Several labels on the line, or null.</summary>
    public LabelledLine? InlineLabels => Once(ref _inline, Known.Inline, static node => Rules.InlineLabels.Split(node.Text));

    /// <summary>The length of a label before a question ("Q3."), or 0.</summary>
    public int QuestionPrefix => Once(ref _questionPrefix, Known.Question, static node => AskPrefix.QuestionLength(node.Text));

    /// <summary>The length of a label before an answer ("A:"), or 0.</summary>
    public int AnswerPrefix => Once(ref _answerPrefix, Known.Answer, static node => AskPrefix.AnswerLength(node.Text));

    /// <summary>True where the labels of a story stand right below.</summary>
    public bool TellsBelow => Children.Count > 0 && Once(ref _tells, Known.Tells, static node => LabelGate.HasStory(node.Children));

    /// <summary>Whether a card begins here, where the signs are clear.</summary>
    public Verdict Verdict { get; set; }

    /// <summary>True where a card clearly begins on a line below.</summary>
    public bool HoldsPrompt { get; set; }

    /// <summary>Hangs a node below the others.</summary>
    public void Add(Node child) => (_children ??= []).Add(child);

    /// <summary>Lets other nodes hang here.</summary>
    public void Replace(List<Node> children) => _children = children;

    public bool IsBold => Style.HasFlag(InlineStyle.Strong);

    public bool IsItalic => Style.HasFlag(InlineStyle.Emphasis) && !IsBold;

    /// <summary>A bold line that is no label of a story's part.</summary>
    public bool IsBoldTitle() => Kind is NodeKind.Line or NodeKind.Item && IsBold && Label is null;

    private T Once<T>(ref T field, Known what, Func<Node, T> find)
    {
        if (!_known.HasFlag(what))
        {
            field = find(this);
            _known |= what;
        }

        return field;
    }

    [Flags]
    private enum Known
    {
        None = 0,
        Label = 1,
        Inline = 2,
        Question = 4,
        Answer = 8,
        Tells = 16,
    }

    private bool BeginsInStyle => Text.Length > 0 && (Text[0] is '*' or '_' or '~' or '`' or '<' || !char.IsAscii(Text[0]));

    private string ReadPlain() => _plain = InlineMarkup.Words(Text, out _style);
}

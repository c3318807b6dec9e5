using StarCards.Cards;
using StarCards.Notes.Lines;
using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;
using StarCards.Reading;

namespace StarCards.Notes.Interpretation;

/// <summary>Reads tables: rows as questions with answers or parts beside them; legends, maps and figures give nothing.</summary>
internal sealed class TableReader(Findings findings, Node table)
{
    private static readonly PhraseTable QuestionColumn = new(
        "question|questions|common questions|common question|interview questions|behavioral questions|behavioural questions|prompt|prompts|interview question|behavioral question|topic|theme|competency|q|ask|situation question|scenario",
        "pregunta|preguntas|tema|pergunta|perguntas|tema|questions|sujet|theme|frage|fragen|thema|domanda|domande|tema|问题|题目|主题");

    private static readonly PhraseTable AnswerColumn = new(
        "answer|answers|value|what to say|what i say|script|story|stories|example|examples|my answer|response|my story|which story|experience|evidence|respuesta|historia|ejemplo|resposta|reponse|antwort|geschichte|beispiel|risposta|回答|答案|故事");

    private static readonly PhraseTable NoteColumn = new("notes|note|comment|comments|remarks|remark|learning|learnings|lesson|reflection|notas|notizen|备注");

    private static readonly PhraseTable HintColumn = new("hint|hints|tip|tips|what they want|looking for|rubric|focus|key points|提示");

    /// <summary>What is kept about a question beside it: no answer of hers.</summary>
    private static readonly PhraseTable StateColumn = new("status|state|target|area|category|type|source|company|date|done|practiced|practised|mocked|mocked or not|priority|ready|confidence|rating|difficulty|last practiced|last practised|last reviewed|last review|progress|frequency|estado|fecha|data|stand|datum|status");

    private static readonly PhraseTable NumberColumn = new("#|no|no.|nr|nr.|number|id|num|n");

    private const int FewestThemes = 3;
    private const int FewestParts = 3;

    private readonly List<Column>? _columns = Columns(table);

    /// <summary>True where the rows ask something.</summary>
    public bool IsAsking => _columns is not null;

    /// <summary>True where a column is headed as what is asked, or several as the parts of a story, over more than one row.</summary>
    public static bool HasQuestions(Node table) =>
        table.Kind == NodeKind.Table && table.Rows.Count > 3 && Columns(table) is { } columns
        && (columns.Exists(static column => column.Kind == ColumnKind.Question && QuestionColumn.Is(TextFold.Fold(column.Title))) || columns.Count(static column => column.Kind == ColumnKind.Part) >= FewestParts);

    /// <summary>True where the first column only counts.</summary>
    public static bool HasNumbers(Node table)
    {
        var header = table.Cells[0];
        return header.Count > 1 && (header[0].Length == 0 || NumberColumn.Is(TextFold.Fold(header[0])) || header[0] == "#");
    }

    public void Read(Scope scope)
    {
        if (_columns is not { } columns)
        {
            findings.Accounts.Block(table, LineRole.Ignored, IsLegend(table) ? "explanation of STAR" : "table without questions");
            return;
        }

        findings.Accounts.Block(table, LineRole.Structure, "table");
        for (var i = 2; i < table.Rows.Count; i++)
        {
            Row(table.Rows[i], table.Cells[i], columns, scope);
        }
    }

    private void Row(Row row, List<string> cells, List<Column> columns, Scope scope)
    {
        var at = columns.FindIndex(static column => column.Kind == ColumnKind.Question);
        if (at >= cells.Count || PlaceholderRule.IsNothing(cells[at]) || PromptRule.Clean(cells[at]).Words.Length == 0)
        {
            findings.Accounts.Ignore(row.Number, "row without a question");
            return;
        }

        if (StrikeRule.IsStruck(new Node(NodeKind.Line, row, cells[at])))
        {
            findings.Accounts.Ignore(row.Number, "struck");
            return;
        }

        findings.Accounts.Card(row.Number, "prompt");
        var story = new StoryBuilder(row.Number);
        var hints = new List<string>();
        var notes = new List<string>();
        for (var i = 0; i < Math.Min(cells.Count, columns.Count); i++)
        {
            if (i != at && !IsToFill(cells[i], columns[i]) && !LinkRule.IsPicture(new Node(NodeKind.Line, row, cells[i])))
            {
                Cell(row, cells[i], columns[i], story, hints, notes);
            }
        }

        var prompt = PromptRule.Clean(cells[at]);
        var isDraft = story.IsEmpty;
        findings.All.Add(new Finding(new Note
        {
            Kind = NoteKind.Question,
            Prompt = prompt.Words,
            Section = scope.Section,
            Line = row.Number,
            LastLine = row.Number,
            IsDraft = isDraft,
            Stories = isDraft ? [] : [story.ToStory()],
            Hints = hints,
            Notes = notes,
            Tags = TagRule.Together(findings.FileTags, scope.Tags, prompt.Tags),
            ExplicitId = prompt.Id ?? row.CommentId,
        }, story.ResultLine));
    }

    private static bool IsToFill(string cell, Column column) =>
        PlaceholderRule.IsNothing(cell) || column.Kind is not (ColumnKind.Hint or ColumnKind.Note) && PlaceholderRule.IsHole(cell);

    private static void Cell(Row row, string cell, Column column, StoryBuilder story, List<string> hints, List<string> notes)
    {
        var text = cell.Replace("\\|", "|", StringComparison.Ordinal);
        var node = new Node(NodeKind.Line, row, text);
        if (column.Kind == ColumnKind.Part)
        {
            story.Fill(column.Parts, text, row.Number);
        }
        else if (PlaceholderRule.WordsBehind(text) is { } words)
        {
            hints.Add(words);
        }
        else if (column.Kind == ColumnKind.Hint || column.Kind != ColumnKind.Number && HintRule.IsHint(node) && SameAsRule.TargetOf(node.Plain) is null)
        {
            hints.Add(text);
        }
        else if (column.Kind == ColumnKind.Note)
        {
            notes.Add(text);
        }
        else if (column.Kind is ColumnKind.Answer)
        {
            Answer(row, text, story, notes);
        }
        else if (column.Kind == ColumnKind.Other)
        {
            story.Answer($"{column.Title}: {text}");
        }
    }

    /// <summary>An answer, or a whole story whose labels stand in one cell.</summary>
    private static void Answer(Row row, string text, StoryBuilder story, List<string> notes)
    {
        if (InlineLabels.Split(text) is not { } split)
        {
            story.Answer(text);
            return;
        }

        if (!PlaceholderRule.IsNothing(split.Head))
        {
            story.Answer(split.Head);
        }

        foreach (var label in split.Labels.Where(label => !label.IsEmpty))
        {
            if (label.IsLearning)
            {
                notes.Add(label.Rest);
            }
            else
            {
                story.Fill(label.Parts, label.Rest, row.Number);
            }
        }
    }

    private static List<Column>? Columns(Node table)
    {
        var header = table.Cells[0];
        if (header.Count < 2 || IsLegend(table) || IsMap(table))
        {
            return null;
        }

        var columns = header.ConvertAll(ColumnOf);
        if (columns.Count(static column => column.Kind == ColumnKind.Part) == 1 && columns.FindIndex(static column => column.Kind == ColumnKind.Part && LabelWords.Find(TextFold.Fold(column.Title)) is { Strength: LabelWords.Strength.Weak }) is >= 0 and var lone)
        {
            columns[lone] = columns[lone] with { Kind = StateColumn.Is(TextFold.Fold(columns[lone].Title)) ? ColumnKind.Number : ColumnKind.Other, Parts = [] };
        }

        if (HasNumbers(table))
        {
            columns[0] = columns[0] with { Kind = ColumnKind.Number };
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Kind == ColumnKind.Other && IsOfSigns(table, i))
            {
                columns[i] = columns[i] with { Kind = ColumnKind.Number };
            }
        }

        if (columns[0].Kind == ColumnKind.Hint && QuestionColumn.Is(TextFold.Fold(columns[0].Title)) && !columns.Exists(static column => column.Kind == ColumnKind.Question))
        {
            columns[0] = columns[0] with { Kind = ColumnKind.Question };
        }

        if (columns.Exists(column => column.Kind == ColumnKind.Question) && !IsFigures(columns))
        {
            var asked = columns.FindIndex(column => column.Kind == ColumnKind.Question);
            if (columns.Count == 2 && columns[1 - asked].Kind == ColumnKind.Other)
            {
                columns[1 - asked] = columns[1 - asked] with { Kind = ColumnKind.Answer };
            }

            return [.. columns.Select((column, i) => i != asked && column.Kind == ColumnKind.Question ? column with { Kind = ColumnKind.Other } : column)];
        }

        var first = columns.FindIndex(column => column.Kind != ColumnKind.Number);
        if (first < 0)
        {
            return null;
        }

        var isStory = columns.Count(column => column.Kind == ColumnKind.Part) >= 2 && columns[first].Kind != ColumnKind.Part;
        var asks = table.Cells.Skip(2).Count(cells => cells.Count > first && QuestionRule.Of(TextFold.Fold(cells[first])) >= Ask.Candidate);
        if (!isStory && asks * 2 < table.Rows.Count - 2 && !IsOfThemes(table, first) || table.Rows.Count < 3)
        {
            return null;
        }

        columns[first] = columns[first] with { Kind = ColumnKind.Question };
        return columns;
    }

    /// <summary>"Key | Value" over what interviewers ask for by name, with what she says beside it.</summary>
    private static bool IsOfThemes(Node table, int first)
    {
        var rows = table.Cells.Skip(2).Where(cells => cells.Count > first + 1).ToList();
        var named = rows.Count(cells => TextFold.Fold(NoteText.PlainLine(cells[first])) is var title && (ThemeRule.IsNamedIn(title) || QuestionRule.Of(title) >= Ask.Question));
        return rows.Count >= FewestThemes && named * 2 >= rows.Count && rows.Count(cells => (Pronouns.In(TextFold.Fold(NoteText.PlainLine(cells[first + 1]))) & Persons.I) != 0) * 2 >= rows.Count;
    }

    /// <summary>"topic | date" or the like asks nothing: a theme column needs an answer, a part or a note beside it.</summary>
    private static bool IsFigures(List<Column> columns) =>
        columns.Exists(column => column.Kind == ColumnKind.Question && QuestionWordsAreWeak(column)) && !columns.Exists(column => column.Kind is ColumnKind.Answer or ColumnKind.Part);

    /// <summary>Dates, lights, ticks: nothing below the title is a word.</summary>
    private static bool IsOfSigns(Node table, int column) =>
        table.Rows.Count > 2 && table.Cells.Skip(2).All(cells => column >= cells.Count || !QuestionRule.HasLetter(cells[column]));

    private static bool QuestionWordsAreWeak(Column column) => TextFold.Fold(column.Title) is "topic" or "theme" or "tema" or "thema" or "sujet" or "competency" or "主题" or "scenario";

    /// <summary>The letters of STAR and what they mean.</summary>
    private static bool IsLegend(Node table)
    {
        var firsts = table.Cells.Skip(2).Where(static cells => cells.Count > 1).Select(cells => NoteText.PlainLine(cells[0])).ToList();
        var labels = firsts.Count(first => first.Length == 1 ? LabelWords.OfLetter(char.ToUpperInvariant(first[0])) is not null : LabelWords.Find(TextFold.Fold(first)) is { Strength: LabelWords.Strength.Sure });
        return firsts.Count >= 3 && labels >= 3 && labels * 4 >= firsts.Count * 3;
    }

    /// <summary>Crosses under themes.</summary>
    private static bool IsMap(Node table)
    {
        var cells = table.Cells.Skip(2).SelectMany(static cells => cells.Skip(1)).ToList();
        return cells.Count > 0 && cells.Exists(static cell => cell.Length > 0 && !PlaceholderRule.IsNothing(cell)) && cells.TrueForAll(cell => cell.Length <= 2 || cell is "yes" or "no" or "[x]" or "[ ]" or ":x:");
    }

    private static Column ColumnOf(string title)
    {
        var plain = NoteText.PlainLine(title);
        var bracket = plain.IndexOf(" (", StringComparison.Ordinal);
        var folded = TextFold.Fold(bracket > 0 && plain.EndsWith(')') ? plain[..bracket] : plain);
        if (plain.Length == 1 && LabelWords.OfLetter(plain[0]) is { Part: { } letter })
        {
            return new Column(plain, ColumnKind.Part, [letter]);
        }

        if (LabelWords.Find(folded) is { Part: { } part, Strength: LabelWords.Strength.Sure or LabelWords.Strength.Weak } && !AnswerColumn.Is(folded))
        {
            return new Column(plain, ColumnKind.Part, [part]);
        }

        var kind = AnswerColumn.Is(folded) ? ColumnKind.Answer : NoteColumn.Is(folded) ? ColumnKind.Note : HintColumn.Is(folded) || HintWords.Rubric.Is(folded) ? ColumnKind.Hint : StateColumn.Is(folded) ? ColumnKind.Number : QuestionColumn.Is(folded) ? ColumnKind.Question : ColumnKind.Other;
        return new Column(plain, kind, []);
    }

    private enum ColumnKind
    {
        Other,
        Number,
        Question,
        Answer,
        Part,
        Note,
        Hint,
    }

    private sealed record Column(string Title, ColumnKind Kind, IReadOnlyList<StarPart> Parts);
}

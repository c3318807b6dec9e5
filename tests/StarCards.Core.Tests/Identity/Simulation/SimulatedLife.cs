using StarCards.Cards;
using StarCards.Identity;

namespace StarCards.Core.Tests.Identity.Simulation;

/// <summary>Lets an owner edit for some rounds and holds what the program made of it against what she meant.</summary>
internal sealed class SimulatedLife
{
    private readonly SimulatedOwner _owner;
    private readonly Notebook _notebook = new();
    private readonly Dictionary<NoteId, SimulatedQuestion> _histories = [];
    private readonly HashSet<SimulatedQuestion> _first;

    public SimulatedLife(int files, int seed)
    {
        _owner = new SimulatedOwner(files, seed);
        _first = [.. _owner.Files.SelectMany(file => file.Questions)];
        Read();
    }

    /// <summary>Questions that survived a round, over all rounds.</summary>
    public int Survivals { get; private set; }

    /// <summary>Of these, those whose history she was asked for.</summary>
    public int Asked { get; private set; }

    /// <summary>Of these, those that lost their history without a word.</summary>
    public List<string> Lost { get; } = [];

    /// <summary>Histories that went to another question. A draft that vanished and one that appeared in the same words are one to anybody who reads them.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Survivors whose history she was asked for, with the reason that she was given.</summary>
    public List<string> AskedFor { get; } = [];

    /// <summary>Questions that were asked for though she would have to refuse.</summary>
    public List<string> AskedInVain { get; } = [];

    /// <summary>Topics replaced where the answer stayed, about which she was not asked.</summary>
    public List<string> NotAsked { get; } = [];

    /// <summary>Topics replaced where the answer stayed, and how many of them she was asked for.</summary>
    public (int All, int Asked) AnswerStayed { get; private set; }

    /// <summary>Questions that stood in the files from the first day to the last.</summary>
    public int Survivors => Surviving.Count();

    /// <summary>Of these, those about which she never had to say a word.</summary>
    public int SurvivorsWithoutAWord => Surviving.Count(question => !question.WasAsked);

    private IEnumerable<SimulatedQuestion> Surviving => _owner.Files.SelectMany(file => file.Questions).Where(_first.Contains);

    public void Live(int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            _owner.Edit();
            Read();
        }
    }

    public override string ToString() => FormattableString.Invariant(
        $"{SurvivorsWithoutAWord} of {Survivors} survivors without a word ({100.0 * SurvivorsWithoutAWord / Survivors:0.00} %); {Survivals} survivals of a round, {Asked} asked, {Lost.Count} lost, {Wrong.Count} wrong; {AskedInVain.Count} asked in vain; the answer stayed {AnswerStayed.All} times, {AnswerStayed.Asked} asked");

    private void Read()
    {
        var changed = _owner.Files.Where(file => file.IsChanged).Select(file => file.Read()).ToList();
        var reconciled = _notebook.Reconcile([.. changed.Select(file => file.Source)], _owner.LeftPaths.ToHashSet());
        var asked = reconciled.Waiting.ToLookup(pairing => pairing.Appeared);
        var decisions = new List<LedgerEvent>();
        foreach (var (question, note) in changed.SelectMany(file => file.Questions).Zip(reconciled.Notes))
        {
            Judge(question, note, [.. asked[note.Id]], decisions);
        }

        NotAsked.AddRange(_owner.AnswerStayed.Where(pair => !WasAsked(pair.Before, pair.After, asked)).Select(pair => $"'{pair.Before.Read("", 1).Prompt}' -> '{pair.After.Read("", 1).Prompt}'"));
        AnswerStayed = (AnswerStayed.All + _owner.AnswerStayed.Count, AnswerStayed.Asked + _owner.AnswerStayed.Count(pair => WasAsked(pair.Before, pair.After, asked)));
        _notebook.Enter(decisions);
    }

    private void Judge(SimulatedQuestion question, ReconciledNote note, IReadOnlyList<WaitingPairing> waiting, List<LedgerEvent> decisions)
    {
        Survivals += question.History is null ? 0 : 1;
        if (_histories.TryGetValue(note.Id, out var owner) && owner != question)
        {
            if (!IsSameDraft(note))
            {
                Wrong.Add($"'{owner.Read("", 1).Prompt}' -> '{note.Note.Prompt}': {note.Reason} (was '{note.Before?.Prompt}')");
            }

            owner.History = null;
            question.History = note.Id;
            _histories[note.Id] = question;
            return;
        }

        AskedInVain.AddRange(waiting.Where(pairing => pairing.Vanished != question.History).Select(pairing => $"'{_notebook.Ledger.Notes[pairing.Vanished].Last.Prompt}' ? '{note.Note.Prompt}': {pairing.Reason}"));
        decisions.AddRange(waiting.SelectMany(pairing => Answer(pairing.Vanished == question.History, pairing).Entries));
        if (waiting.Any(pairing => pairing.Vanished == question.History))
        {
            Asked++;
            AskedFor.AddRange(waiting.Where(pairing => pairing.Vanished == question.History).Select(pairing => $"'{_notebook.Ledger.Notes[pairing.Vanished].Last.Prompt}' ? '{note.Note.Prompt}': {pairing.Reason}"));
            question.WasAsked = true;
            return;
        }

        if (question.History is { } history && history != note.Id)
        {
            Lost.Add($"'{_notebook.Ledger.Notes[history].Last.Prompt}' -> '{note.Note.Prompt}'");
            question.WasAsked = true;
        }

        question.History = note.Id;
        _histories[note.Id] = question;
    }

    private Decision Answer(bool isRight, WaitingPairing waiting)
    {
        var decisions = new Decisions(_notebook.Ledger, default);
        return isRight ? decisions.Accept(waiting.Vanished, waiting.Appeared) : decisions.Refuse(waiting.Vanished, waiting.Appeared);
    }

    private static bool IsSameDraft(ReconciledNote note) =>
        note.Before is { Answer.Length: 0 } before && note.Note.IsDraft && before.Prompt == note.Note.Prompt;

    private static bool WasAsked(SimulatedQuestion before, SimulatedQuestion after, ILookup<NoteId, WaitingPairing> asked) =>
        after.History is { } id && asked[id].Any(pairing => pairing.Vanished == before.History);
}

using StarCards.Cards;
using StarCards.Identity;
using static StarCards.Core.Tests.Identity.Notebook;

namespace StarCards.Core.Tests.Identity;

public sealed class ReconciliationTests
{
    private const string Ferry = "The ferry company changed its timetable and I rebuilt the rota overnight with the harbour master.";
    private const string Payroll = "Payroll broke on a Friday; I traced the rounding defect and paid four hundred nurses by hand.";
    private const string Museum = "A museum wanted tickets sold in nine languages before the summer exhibition opened its doors.";

    private readonly Notebook _notebook = new();

    [Fact]
    public void A_note_seen_for_the_first_time_gets_the_id_of_its_words()
    {
        var read = _notebook.Read(("a.md", [Draft("Why us?")]));
        Assert.Equal(NoteIdRule.FirstSight(NoteKind.Question, "Why us", [], _ => false), read.Notes[0].Id);
        Assert.Equal(NoteChange.New, read.Notes[0].Change);
        Assert.IsType<Seen>(Assert.Single(read.Events).What);
    }

    [Fact]
    public void What_did_not_change_enters_nothing_into_the_ledger()
    {
        var first = _notebook.Read(("a.md", [Draft("Why us?"), Question("Describe a conflict", Ferry)]));
        var second = _notebook.Read(("a.md", [Draft("Why us?"), Question("Describe a conflict", Ferry)]));
        Assert.Equal(Ids(first), Ids(second));
        Assert.Empty(second.Events);
        Assert.All(second.Notes, note => Assert.Equal(NoteChange.Unchanged, note.Change));
    }

    [Theory]
    [InlineData("Tell me about a time you handled a difficult customer", "Tell me about a tiem you handled a dificult customer")]
    [InlineData("Describe a conflict with a colleague", "Describe a conflict with your colleagues")]
    [InlineData("Tell me about a failure", "Tell me about a faliure")]
    [InlineData("How do you prioritise competing requests from several customers?", "How do you prioritise competing asks from several customers?")]
    [InlineData("Erzähl mir von einem Konflikt mit einer Kollegin", "Erzähl mir mal von einem Konfilkt mit einer Kollegin")]
    [InlineData("Cuéntame de una vez que fallaste en un proyecto", "Cuéntame de una ocasión en que fallaste en un proyecto")]
    [InlineData("困難な顧客に対応した経験を教えてください", "困難なお客様に対応した経験を教えてください")]
    public void An_edited_draft_keeps_its_id(string before, string after)
    {
        var first = _notebook.Read(("a.md", [Draft("Why this role"), Draft(before), Draft("What are your strengths")]));
        var second = _notebook.Read(("a.md", [Draft("Why this role"), Draft(after), Draft("What are your strengths")]));
        Assert.Equal(Ids(first), Ids(second));
        Assert.Equal(NoteChange.Edited, second.Notes[1].Change);
        Assert.Empty(second.Waiting);
    }

    [Fact]
    public void An_answered_question_keeps_its_id_through_reword_and_move_at_once()
    {
        var first = _notebook.Read(("a.md", [Question("Tell me about a time you led a difficult project", Ferry)]), ("b.md", [Draft("Why us")]));
        var second = _notebook.Read(("a.md", []), ("b.md", [Draft("Why us"), Question("Describe a difficult project that you owned", Ferry + " In the end nobody was late.", "Leading")]));
        Assert.Equal(first.Notes[0].Id, second.Notes[1].Id);
    }

    [Fact]
    public void A_changed_topic_under_the_same_stem_is_a_new_question()
    {
        var first = _notebook.Read(("a.md", [Question("Tell me about a time you missed a deadline", Ferry)]));
        var second = _notebook.Read(("a.md", [Question("Tell me about a time you mentored somebody", Payroll)]));
        Assert.NotEqual(first.Notes[0].Id, second.Notes[0].Id);
        Assert.Equal(first.Notes[0].Id, Assert.Single(second.Vanished).Known.Id);
        Assert.Empty(second.Waiting);
    }

    [Fact]
    public void Where_the_answer_stays_and_the_topic_changes_she_is_asked()
    {
        var first = _notebook.Read(("a.md", [Question("Tell me about a time you missed a deadline", Ferry)]));
        var second = _notebook.Read(("a.md", [Question("Tell me about a time you mentored somebody", Ferry)]));
        var waiting = Assert.Single(second.Waiting);
        Assert.Equal(first.Notes[0].Id, waiting.Vanished);
        Assert.Equal(second.Notes[0].Id, waiting.Appeared);
        Assert.NotEqual(waiting.Vanished, waiting.Appeared);
        Assert.Contains("the answer stays", waiting.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_few_words_too_that_stay_to_the_letter_she_is_asked()
    {
        var first = _notebook.Read(("a.md", [Question("Tell me about a time you led a migration of the billing system", "I planned it in four phases.")]));
        var second = _notebook.Read(("a.md", [Question("Tell me about a time you moved invoices to fresh machines", "I planned it in four phases.")]));
        Assert.Equal(first.Notes[0].Id, Assert.Single(second.Waiting).Vanished);
    }

    [Fact]
    public void Equal_prompts_of_one_file_stay_apart_when_their_order_changes()
    {
        var first = _notebook.Read(("a.md", [Question("Why us?", Ferry, "Acme"), Question("Why us?", Payroll, "Globex"), Draft("Why us?", "Initech")]));
        var second = _notebook.Read(("a.md", [Draft("Why us?", "Initech"), Question("Why us?", Payroll, "Globex"), Question("Why us?", Ferry, "Acme")]));
        Assert.Equal(Ids(first).Reverse(), Ids(second));
        Assert.Equal(3, Ids(first).Distinct().Count());
        Assert.Empty(second.Events);
    }

    [Fact]
    public void Equal_prompts_without_answers_stay_apart_by_their_neighbours()
    {
        Note[] before = [Draft("About Acme"), Draft("Why us?"), Draft("About Globex"), Draft("Why us?")];
        var first = _notebook.Read(("a.md", before));
        var second = _notebook.Read(("a.md", [before[2], before[3], before[0], before[1]]));
        Assert.Equal([first.Notes[2].Id, first.Notes[3].Id, first.Notes[0].Id, first.Notes[1].Id], Ids(second));
    }

    [Fact]
    public void A_deleted_note_does_not_hand_its_id_to_its_equal_twin()
    {
        var first = _notebook.Read(("a.md", [Question("Why us?", Ferry, "Acme"), Question("Why us?", Payroll, "Globex")]));
        var second = _notebook.Read(("a.md", [Question("Why us?", Payroll, "Globex")]));
        Assert.Equal(first.Notes[1].Id, second.Notes[0].Id);
        Assert.Equal(first.Notes[0].Id, Assert.Single(second.Vanished).Known.Id);
    }

    [Fact]
    public void Another_company_s_equal_question_with_another_answer_is_not_taken_for_the_deleted_one_unasked()
    {
        var first = _notebook.Read(("acme.md", [Question("Why us?", Ferry, "Acme")]), ("other.md", [Draft("Tell me about your team")]));
        var second = _notebook.Read(("other.md", [Draft("Tell me about your team"), Question("Why us?", Museum, "Initech")]));
        Assert.NotEqual(first.Notes[0].Id, second.Notes[1].Id);
        Assert.Single(second.Waiting);
    }

    [Fact]
    public void A_vanished_question_does_not_come_back_in_another_folder_s_file_of_the_same_name()
    {
        var first = _notebook.Read(("acme/prep.md", [Draft("Why us?"), Draft("Which tools?")]), ("globex/prep.md", [Draft("Which team?")]));
        _notebook.Read(("acme/prep.md", [Draft("Which tools?")]), ("globex/prep.md", [Draft("Which team?")]));
        var third = _notebook.Read(("acme/prep.md", [Draft("Which tools?")]), ("globex/prep.md", [Draft("Which team?"), Draft("Why us?")]));
        Assert.NotEqual(first.Notes[0].Id, third.Notes[2].Id);
        Assert.Single(third.Waiting);
    }

    [Fact]
    public void A_renamed_file_keeps_all_ids_even_of_prompts_that_other_files_have_too()
    {
        var first = _notebook.Read(("acme.md", [Draft("Why us?"), Draft("Describe their product")]), ("globex.md", [Draft("Why us?")]));
        var second = _notebook.Read(("acme-corp.md", [Draft("Why us?"), Draft("Describe their product")]), ("globex.md", [Draft("Why us?")]));
        Assert.Equal(Ids(first), Ids(second));
        Assert.Equal(NoteChange.Moved, second.Notes[0].Change);
    }

    [Fact]
    public void A_vanished_note_comes_back_with_its_id_even_elsewhere_and_edited()
    {
        var first = _notebook.Read(("a.md", [Question("Describe a conflict with a supplier", Ferry), Draft("Why us")]));
        _notebook.Read(("a.md", [Draft("Why us")]));
        var third = _notebook.Read(("a.md", [Draft("Why us")]), ("b.md", [Question("Describe a conflict with some supplier", Ferry)]));
        Assert.Equal(first.Notes[0].Id, third.Notes[1].Id);
        Assert.Equal(NoteChange.Returned, third.Notes[1].Change);
    }

    [Fact]
    public void An_older_version_of_a_file_is_known_again()
    {
        var first = _notebook.Read(("a.md", [Draft("Describe an escalation")]));
        _notebook.Read(("a.md", [Draft("Describe an escalation to an executive sponsor")]));
        var third = _notebook.Read(("a.md", [Draft("Describe an escalation")]));
        Assert.Equal(Ids(first), Ids(third));
    }

    [Fact]
    public void A_note_of_a_file_that_was_not_read_stays_where_it_is()
    {
        var first = _notebook.Read(("a.md", [Draft("Why us?")]), ("b.md", [Draft("Why now?")]));
        var second = _notebook.Reconcile([new ReadSource("b.md", [Draft("Why us?")])]);
        Assert.NotEqual(first.Notes[0].Id, second.Notes[0].Id);
        Assert.True(_notebook.Ledger.Notes[first.Notes[0].Id].IsLiving);
    }

    [Fact]
    public void Notes_of_a_source_that_is_not_there_stay_unless_they_turn_up_elsewhere()
    {
        var first = _notebook.Read(("/old/a.md", [Draft("Why us?"), Draft("Describe a conflict")]), ("/old/b.md", [Draft("Why now?")]));
        var second = _notebook.Reconcile([new ReadSource("/new/a.md", [Draft("Why us?"), Draft("Describe the conflict")])], absent: new HashSet<string> { "/old/a.md", "/old/b.md" });
        Assert.Equal(Ids(first).Take(2), Ids(second));
        Assert.Empty(second.Vanished);
        Assert.True(_notebook.Ledger.Notes[first.Notes[2].Id].IsLiving);
    }

    [Fact]
    public void A_forgotten_source_that_is_added_again_gives_equal_prompts_their_ids_back()
    {
        (string, Note[]) file = ("a.md", [Draft("Why us?"), Draft("Why us?"), Draft("Why now?")]);
        var first = _notebook.Read(file);
        _notebook.Read();
        Assert.Equal(Ids(first), Ids(_notebook.Read(file)));
    }

    [Fact]
    public void One_story_for_many_questions_says_nothing_about_which_is_which()
    {
        var first = _notebook.Read(("a.md", [Question("Describe a conflict", Ferry), Question("Describe a failure", Ferry)]));
        var second = _notebook.Read(("a.md", [Question("Describe a failure", Ferry), Question("When did you negotiate?", Ferry)]));
        Assert.Equal(first.Notes[1].Id, second.Notes[0].Id);
        Assert.NotEqual(first.Notes[0].Id, second.Notes[1].Id);
    }

    [Fact]
    public void A_split_keeps_the_history_with_the_old_prompt_and_names_the_origin()
    {
        var first = _notebook.Read(("a.md", [Question("Describe a crisis", Ferry + "\n" + Payroll)]));
        var second = _notebook.Read(("a.md", [Question("Describe a crisis", Ferry), Question("Tell me about a defect", Payroll)]));
        Assert.Equal(first.Notes[0].Id, second.Notes[0].Id);
        Assert.Equal($"split from {first.Notes[0].Id}", second.Notes[1].Reason);
    }

    [Fact]
    public void A_merge_keeps_one_history_and_says_where_the_other_went()
    {
        var first = _notebook.Read(("a.md", [Question("Describe a crisis", Ferry), Question("Tell me about a defect", Payroll)]));
        var second = _notebook.Read(("a.md", [Question("Describe a crisis", Ferry + "\n" + Payroll)]));
        Assert.Equal(first.Notes[0].Id, second.Notes[0].Id);
        Assert.Equal($"merged into {first.Notes[0].Id}", Assert.Single(second.Vanished).Reason);
    }

    [Fact]
    public void Two_candidates_that_are_equally_likely_are_asked_for_not_guessed()
    {
        var (x, y) = (Draft("Why us"), Draft("What drives you"));
        var first = _notebook.Read(("a.md", [x, Draft("Describe a conflict with a peer", "One"), y]));
        var second = _notebook.Read(("a.md", [x, Draft("Describe a conflict with the peer", "Two"), Draft("Which tools?"), Draft("Describe the conflict with a peer", "Three"), y]));
        Assert.Equal(3, second.Notes.Count(note => note.Change == NoteChange.New));
        Assert.Equal(2, second.Waiting.Count);
        Assert.All(second.Waiting, waiting => Assert.Equal(first.Notes[1].Id, waiting.Vanished));
    }

    [Theory]
    [InlineData("Tell me about a conflict", "Tell me about a conflict with a peer over scope")]
    [InlineData("Describe a failure", "Describe a failure in front of a paying customer")]
    [InlineData("Tell me about a conflict with a peer over scope", "Tell me about a conflict")]
    public void A_detail_that_is_only_added_or_left_out_keeps_the_history(string before, string after)
    {
        var first = _notebook.Read(("a.md", [Draft("Why this role"), Draft(before), Question("What are your strengths", Payroll)]));
        var second = _notebook.Read(("a.md", [Draft("Why this role"), Draft(after), Question("What are your strengths", Payroll)]));
        Assert.Equal(Ids(first), Ids(second));
        Assert.Empty(second.Waiting);
    }

    [Fact]
    public void A_detail_is_added_elsewhere_too_where_the_answer_speaks_for_it()
    {
        var first = _notebook.Read(("a.md", [Question("Tell me about a conflict", Ferry)]), ("b.md", [Draft("Why us")]));
        var second = _notebook.Read(("a.md", []), ("b.md", [Draft("Why us"), Question("Tell me about a conflict with a peer over scope", Ferry)]));
        Assert.Equal(first.Notes[0].Id, second.Notes[1].Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_question_gone_with_its_answer_here_and_written_empty_elsewhere_is_asked_for(bool isAnsweredFirst)
    {
        var answered = Question("What is your biggest weakness", Ferry);
        var empty = Draft("What is your biggest weakness");
        var first = _notebook.Read(("a.md", [isAnsweredFirst ? answered : empty]), ("b.md", [Draft("Why us")]));
        var second = _notebook.Read(("a.md", []), ("b.md", [Draft("Why us"), isAnsweredFirst ? empty : answered]));
        Assert.Equal((first.Notes[0].Id, second.Notes[1].Id), (Assert.Single(second.Waiting).Vanished, second.Waiting[0].Appeared));
    }

    [Fact]
    public void Of_two_questions_with_more_detail_nobody_knows_which_one_was_the_short_one()
    {
        var first = _notebook.Read(("a.md", [Draft("Why this role"), Draft("Tell me about a conflict"), Draft("What are your strengths")]));
        var second = _notebook.Read(("a.md", [Draft("Why this role"), Draft("Tell me about a conflict with a peer"), Draft("Tell me about a conflict with a manager"), Draft("What are your strengths")]));
        Assert.Equal([NoteChange.New, NoteChange.New], second.Notes.Skip(1).Take(2).Select(note => note.Change));
        Assert.Equal(2, second.Waiting.Count(waiting => waiting.Vanished == first.Notes[1].Id));
    }

    [Fact]
    public void Neighbours_that_were_edited_too_still_mark_the_place()
    {
        var first = _notebook.Read(("a.md", [Draft("Why this role"), Draft("Describe a difficult customer from retail"), Draft("Describe a stubborn supplier abroad"), Draft("What are your strengths")]));
        var second = _notebook.Read(("a.md", [Draft("Why this role"), Draft("Describe a difficult customer in banking"), Draft("Describe one stubborn supplier overseas"), Draft("What are your strengths")]));
        Assert.Equal(Ids(first), Ids(second));
    }

    [Fact]
    public void Two_edited_questions_are_told_apart_by_what_becomes_of_both()
    {
        var first = _notebook.Read(("a.md", [Draft("Lead a nervous team through layoffs"), Draft("Lead a nervous team through mergers")]));
        var second = _notebook.Read(("a.md", [Draft("Lead a nervous team through some mergers"), Draft("Lead a nervous group through layoffs")]));
        Assert.Equal(Ids(first).Reverse(), Ids(second));
        Assert.Empty(second.Waiting);
    }

    [Fact]
    public void A_stem_that_no_list_knows_weighs_nothing_once_many_questions_share_it()
    {
        string[] topics = ["conflict", "deadline", "mentoring", "negotiation", "outage", "budget"];
        Note[] before = [.. topics.Select(topic => Draft($"Kuvaile tilanne jossa kohtasit {topic}"))];
        _notebook.Read(("a.md", before));
        var second = _notebook.Read(("a.md", [.. before.Take(5), Draft("Kuvaile tilanne jossa kohtasit recruiting")]));
        Assert.Equal(NoteChange.New, second.Notes[5].Change);
        Assert.Empty(second.Waiting);
    }

    private static IEnumerable<NoteId> Ids(Reconciliation reconciliation) => reconciliation.Notes.Select(note => note.Id);
}

using System.Text.Json;

namespace StarCards.Cli.Tests;

public sealed class RefreshTests : IDisposable
{
    private const string Notes =
        """
        # PM
        ## Conflict
        - Tell me about a conflict with a supplier
            - S: The ferry company changed its timetable overnight.
            - T: Keep the school trips running.
            - A: I rebuilt the rota with the harbour master.
            - R: 214 of 220 children arrived on time.
        ## Why
        - Why do you want to work here?
        """;

    private readonly TestProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void I_can_add_a_file_and_see_what_was_found()
    {
        var added = Refreshed("add", _program.Write("pm.md", Notes));
        Assert.Equal(["Tell me about a conflict with a supplier", "Why do you want to work here?"], Prompts(added, "new"));
        Assert.Contains("2 notes in 1 file", _program.Run("sources").Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public void Refreshing_twice_says_that_nothing_changed()
    {
        _program.Run("add", _program.Write("pm.md", Notes)).Succeeded();
        Assert.Equal("no card changed in 1 file\n", _program.Run("refresh").Succeeded());
    }

    [Fact]
    public void Where_there_is_no_source_I_am_told_how_to_add_one() =>
        Assert.Equal("there is no source to read; 'starcards add PATH' remembers a file or a folder of notes\n", _program.Run("refresh").Succeeded());

    [Fact]
    public void A_note_that_the_ledger_saw_after_the_clock_stood_still_can_change_its_place()
    {
        _program.Run("add", _program.Write("pm.md", Notes)).Succeeded();
        _program.Run("add", _program.Write("other.md", "- Why now?\n")).Succeeded();
        _program.Write("other.md", "# Timing\n\n- Which tools do you use?\n- Why now?\n");
        Assert.Contains("Which tools do you use?", _program.Run("refresh").Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_question_keeps_its_id_and_the_reason_is_shown()
    {
        var before = Id(Refreshed("add", _program.Write("pm.md", Notes)), "new", 0);
        _program.Write("pm.md", Notes.Replace("conflict with a supplier", "conflict with one of your suppliers", StringComparison.Ordinal));
        var dry = _program.Run("refresh", "--dry-run").Succeeded();
        Assert.Contains($"edited  {before}  pm.md:3", dry, StringComparison.Ordinal);
        Assert.Contains("(was: Tell me about a conflict with a supplier; same place, prompt", dry, StringComparison.Ordinal);
        Assert.Equal(before, Id(Refreshed("refresh"), "edited", 0));
        Assert.Empty(Prompts(Refreshed("refresh"), "edited"));
    }

    [Fact]
    public void A_question_that_may_be_an_old_one_is_shown_with_its_reason()
    {
        var before = Id(Refreshed("add", _program.Write("pm.md", Notes)), "new", 0);
        _program.Write("pm.md", Notes.Replace("a conflict with a supplier", "your mentor", StringComparison.Ordinal));
        Assert.Contains($"Tell me about your mentor  (is it {before}? same place, the answer stays", _program.Run("refresh", "--dry-run").Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_file_and_a_moved_question_are_no_new_cards()
    {
        _program.Write("notes/pm.md", Notes);
        _program.Write("notes/why.md", "# Companies\n\n- Why Acme?\n");
        Refreshed("add", "notes");
        File.Move(Path.Combine(_program.Folder, "notes/pm.md"), Path.Combine(_program.Folder, "notes/product.md"));
        Assert.Contains("(renamed file, same prompt in the same place)", _program.Run("refresh", "--dry-run").Succeeded(), StringComparison.Ordinal);
        var moved = Refreshed("refresh");
        Assert.Equal(2, Prompts(moved, "moved").Count);
        Assert.Empty(Prompts(moved, "new"));
        Assert.Empty(Prompts(moved, "vanished"));
    }

    [Fact]
    public void A_vanished_question_is_reported_and_comes_back_under_its_id()
    {
        var id = Id(Refreshed("add", _program.Write("pm.md", Notes)), "new", 0);
        _program.Write("pm.md", "# PM\n");
        Assert.Equal(2, Prompts(Refreshed("refresh"), "vanished").Count);
        _program.Write("pm.md", Notes);
        Assert.Equal(id, Id(Refreshed("refresh"), "returned", 0));
    }

    [Fact]
    public void A_forgotten_source_is_out_of_sight_and_back_with_its_ids_when_it_is_added_again()
    {
        var id = Id(Refreshed("add", _program.Write("pm.md", Notes)), "new", 0);
        Assert.Contains("2 questions and frameworks are out of sight", _program.Run("forget", "pm.md").Succeeded(), StringComparison.Ordinal);
        Assert.Contains("no sources yet", _program.Run("sources").Error, StringComparison.Ordinal);
        Assert.Equal(id, Id(Refreshed("add", "pm.md"), "returned", 0));
    }

    [Fact]
    public void A_folder_that_is_not_there_loses_nothing()
    {
        _program.Write("stick/pm.md", Notes);
        Refreshed("add", "stick");
        var (here, away) = (Path.Combine(_program.Folder, "stick"), Path.Combine(_program.Folder, "away"));
        Directory.Move(here, away);
        var missing = _program.Run("refresh");
        Assert.Equal("no card changed in 0 files\n", missing.Succeeded());
        Assert.Contains("stick is not there; its notes stay as they are", missing.Error, StringComparison.Ordinal);
        Directory.Move(away, here);
        Assert.Equal("no card changed in 1 file\n", _program.Run("refresh").Succeeded());
    }

    [Fact]
    public void A_renamed_folder_that_is_added_anew_keeps_the_ids()
    {
        _program.Write("old/pm.md", Notes);
        var id = Id(Refreshed("add", "old"), "new", 0);
        Directory.Move(Path.Combine(_program.Folder, "old"), Path.Combine(_program.Folder, "new"));
        var added = Refreshed("add", "new");
        Assert.Equal(id, Id(added, "moved", 0));
        Assert.Empty(Prompts(added, "new"));
    }

    [Fact]
    public void What_can_be_added_is_added_though_another_path_is_not_there()
    {
        _program.Write("pm.md", Notes);
        var ran = _program.Run("add", "nowhere.md", "pm.md");
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("starcards: nowhere.md: no such file or folder\n", ran.Error, StringComparison.Ordinal);
        Assert.Contains("2 notes in 1 file", _program.Run("sources").Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deck_can_be_given_and_changed()
    {
        _program.Write("pm.md", Notes);
        _program.Run("add", "pm.md", "--deck", "Interview::PM").Succeeded();
        Assert.Contains("deck Interview::PM", _program.Run("sources").Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public void Samples_are_marked_and_said_to_be_samples()
    {
        _program.Write("decks/.starcards-samples", "");
        _program.Write("decks/pm.md", Notes);
        Assert.Contains("decks holds sample decks", _program.Run("add", "decks").Error, StringComparison.Ordinal);
        Assert.Contains("samples", _program.Run("sources").Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public void Forgetting_what_is_no_source_says_what_to_do()
    {
        _program.Write("notes/pm.md", Notes);
        _program.Run("add", "notes").Succeeded();
        Assert.Contains(".starcardsignore", _program.Run("forget", "notes/pm.md").Refused(), StringComparison.Ordinal);
        Assert.Equal("starcards: elsewhere.md is no source; 'starcards sources' lists them", _program.Run("forget", "elsewhere.md").Refused());
    }

    private JsonElement Refreshed(params string[] arguments) =>
        JsonDocument.Parse(_program.Run([.. arguments, "--json"]).Succeeded()).RootElement;

    private static IReadOnlyList<string?> Prompts(JsonElement refreshed, string change) =>
        [.. refreshed.GetProperty(change).EnumerateArray().Select(note => note.GetProperty("prompt").GetString())];

    private static string? Id(JsonElement refreshed, string change, int index) =>
        refreshed.GetProperty(change)[index].GetProperty("id").GetString();
}

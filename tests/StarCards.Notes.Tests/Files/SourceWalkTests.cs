using StarCards.Notes.Files;
using StarCards.Reading;
using StarCards.TestKit;

namespace StarCards.Notes.Tests.Files;

public sealed class SourceWalkTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Notes_are_found_at_any_depth_in_the_order_of_their_paths()
    {
        Write("b.md", "a.markdown", "sub/deep/c.MD", "sub/x.txt", "notes.mdx", ".hidden.md", ".obsidian/d.md");
        var found = Walk();
        Assert.Equal(["notes/a.markdown", "notes/b.md", "notes/sub/deep/c.MD"], found.Files.Select(file => file.ShownAs));
        Assert.Equal(["sub", "deep"], found.Files[2].Folders);
        Assert.Empty(found.Diagnostics);
        Assert.True(found.IsThere);
    }

    [Fact]
    public void A_named_file_is_found_whatever_its_name()
    {
        var path = _folder.Write("plan.txt", "x");
        var file = Assert.Single(SourceWalk.Of(path, "plan.txt").Files);
        Assert.Equal((path, "plan.txt", 1), (file.Path, file.ShownAs, file.Bytes));
    }

    [Fact]
    public void What_git_or_the_owner_ignores_is_not_read()
    {
        Write("keep.md", "draft.md", "private/a.md", "sub/old/b.md", "sub/old.md", "sub/tmp-1.md", "sub/tmp-keep.md");
        _folder.Write(".gitignore", "/private/\ntmp-*\n");
        _folder.Write(".starcardsignore", "# mine\n\ndraft.md\n!tmp-keep.md\n");
        _folder.Write("sub/.gitignore", "old/\n");
        Assert.Equal(["notes/keep.md", "notes/sub/old.md", "notes/sub/tmp-keep.md"], Walk().Files.Select(file => file.ShownAs));
    }

    [Fact]
    public void The_ignore_files_of_the_repository_around_a_source_count_too()
    {
        Directory.CreateDirectory(_folder[".git"]);
        _folder.Write(".gitignore", "vault/trash/\n*.draft.md\n");
        Write("vault/a.md", "vault/trash/b.md", "vault/c.draft.md");
        Assert.Equal(["vault/a.md"], SourceWalk.Of(_folder["vault"], "vault").Files.Select(file => file.ShownAs));
    }

    [Fact]
    public void A_link_that_leads_back_is_reported_and_survived()
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows(), "links need a right there");
        Write("sub/a.md");
        Directory.CreateSymbolicLink(_folder["sub/loop"], _folder.FullName);
        var found = Walk();
        Assert.Equal(["notes/sub/a.md"], found.Files.Select(file => file.ShownAs));
        var diagnostic = Assert.Single(found.Diagnostics);
        Assert.Equal("notes/sub/loop:1:1: warning SC015: not read: leads to a folder that is read already; it is not read again", diagnostic.ToString());
    }

    [Fact]
    public void A_linked_folder_is_read_once_and_a_link_into_nothing_is_reported()
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows(), "links need a right there");
        using var elsewhere = new TempFolder();
        elsewhere.Write("x.md", "x");
        Directory.CreateSymbolicLink(_folder["linked"], elsewhere.FullName);
        File.CreateSymbolicLink(_folder["broken.md"], _folder["nowhere.md"]);
        File.CreateSymbolicLink(_folder["self.md"], _folder["self.md"]);
        var found = Walk();
        Assert.Equal(["notes/linked/x.md"], found.Files.Select(file => file.ShownAs));
        Assert.Equal(["notes/broken.md", "notes/self.md"], found.Diagnostics.Select(diagnostic => diagnostic.File));
        Assert.All(found.Diagnostics, diagnostic => Assert.Equal(DiagnosticCodes.Unreadable, diagnostic.Code));
    }

    [Fact]
    public void A_folder_that_may_not_be_looked_into_hides_its_notes_but_they_are_not_gone()
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows() && Environment.UserName != "root", "the administrator may look into every folder");
        Write("open.md", "closed/a.md");
        var closed = _folder["closed"];
        SetMode(closed, UnixFileMode.None);
        try
        {
            var found = Walk();
            Assert.Equal(["notes/open.md"], found.Files.Select(file => file.ShownAs));
            Assert.Single(found.Diagnostics);
            Assert.False(found.IsGone(Path.Combine(closed, "a.md")));
            Assert.True(found.IsGone(_folder["other.md"]));
        }
        finally
        {
            SetMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_source_that_is_not_there_says_nothing_about_its_notes()
    {
        var found = SourceWalk.Of(_folder["unplugged"], "unplugged");
        Assert.False(found.IsThere);
        Assert.False(found.IsGone(_folder["unplugged/a.md"]));
    }

    private FoundFiles Walk() => SourceWalk.Of(_folder.FullName, "notes");

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            _folder.Write(name, name);
        }
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}

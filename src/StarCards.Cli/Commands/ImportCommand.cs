using System.CommandLine;
using StarCards.Anki.Import;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;
using StarCards.Cli.Phone;
using StarCards.Phone;

namespace StarCards.Cli.Commands;

/// <summary>Brings the phone's reviews home from a package that Anki exported.</summary>
internal sealed class ImportCommand : StarCardsCommand
{
    private readonly Argument<string> _file = new("file") { Description = "An .apkg or .colpkg that a phone or desktop exported, with scheduling" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would come in; keep nothing" };

    public ImportCommand(Surroundings around)
        : base(
            around,
            "import",
            "Bring reviews home from an Anki package; twice does no harm, and your notes are never changed",
            "import ~/Downloads/StarCards.apkg",
            "import phone.colpkg --dry-run",
            "import phone.apkg --json   # {\"dryRun\":false,\"withScheduling\":true,\"notes\":10,\"cards\":10,\"reviews\":31,\"practice\":0,\"manual\":1,\"states\":2,\"suspended\":1,…}")
    {
        Add(_file);
        Add(_dryRun);
    }

    protected override int Run(CommandRun run)
    {
        var path = run.Around.FullPath(run.Value(_file)!);
        using var package = ApkgImport.Open(path);
        using var collection = OpenedCollection.Open(run);
        var side = new PhoneSide(collection, run);
        var news = PhoneImport.Decide(package.Read(side.Basis()), side.Knowledge());
        if (!run.Value(_dryRun))
        {
            side.Keep(news);
        }

        if (run.IsJson)
        {
            run.Out.WriteJson(ImportJson.Of(news, run.Value(_dryRun)), PhoneJsonContext.Readable.ImportJson);
        }
        else
        {
            ImportText.Write(news, run.Out, run.Value(_dryRun));
        }

        return ExitCode.Done;
    }
}

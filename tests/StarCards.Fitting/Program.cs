using System.Globalization;
using StarCards.Fitting;
using StarCards.TestKit;

// Grows the forest that weighs lines of notes (src/StarCards.Notes/Weighing) from labelled notes, and measures it by owners left out.
//   dotnet run --project tests/StarCards.Fitting -c Release -- measure FOLDER…
//   dotnet run --project tests/StarCards.Fitting -c Release -- grow FOLDER…
// A folder holds notes and their labels.txt (see Labelled); the notes of the tests are always learned from.
const int Trees = 400;
const int Folds = 10;
const int Rounds = 8;

if (args is not [("measure" or "grow") and var verb, .. { Length: > 0 } folders])
{
    Console.Error.WriteLine("measure FOLDER… or grow FOLDER…: without labelled notes there is nothing to learn");
    return 2;
}

if (Array.Find(folders, static folder => !File.Exists(Path.Combine(folder, "labels.txt"))) is { } bare)
{
    Console.Error.WriteLine($"{bare}: no labels.txt here; it says on which lines of the notes a card begins");
    return 2;
}

var theirs = folders.SelectMany(Labelled.In).SelectMany(static notes => notes.Samples()).ToList();
var ours = Labelled.OfTests().SelectMany(static notes => notes.Samples()).ToList();
Console.WriteLine($"{theirs.Count} lines of {theirs.Select(static sample => sample.Owner).Distinct().Count()} owners, {theirs.Count(static sample => sample.IsPrompt)} of them prompts; {ours.Count} lines of specs");
if (verb == "measure")
{
    Measure();
    return 0;
}

var forest = Grown([.. theirs, .. ours]);
for (var round = 1; round < Rounds && ours.Exists(sample => Tally.IsContradicted(sample, forest.Weigh(sample.Numbers))); round++)
{
    Console.WriteLine($"specs, round {round}: {Tally.Of(ours, ours.Select(sample => forest.Weigh(sample.Numbers)))}");

    // A spec is held to in any case: what is called the opposite of what it is counts twice as much from then on.
    ours = ours.ConvertAll(sample => Tally.IsContradicted(sample, forest.Weigh(sample.Numbers)) ? sample with { Weight = sample.Weight * 2 } : sample);
    forest = Grown([.. theirs, .. ours]);
}

var path = Path.Combine(Repository.Root, "src", "StarCards.Notes", "Weighing", "forest.txt");
File.WriteAllText(path, forest.Text);
Console.WriteLine($"written: {path}");
Console.WriteLine($"learned, notes: {Tally.Of(theirs, theirs.Select(sample => forest.Weigh(sample.Numbers)))}");
Console.WriteLine($"learned, specs: {Tally.Of(ours, ours.Select(sample => forest.Weigh(sample.Numbers)))}");
return 0;

void Measure()
{
    var owners = theirs.Select(static sample => sample.Owner).Distinct().Order(StringComparer.Ordinal).Select(static (owner, at) => (owner, at)).ToDictionary(static pair => pair.owner, static pair => pair.at % Folds);
    var left = new List<Sample>();
    var weights = new List<double>();
    for (var fold = 0; fold < Folds; fold++)
    {
        var grown = Grown([.. theirs.Where(sample => owners[sample.Owner] != fold), .. ours]);
        foreach (var sample in theirs.Where(sample => owners[sample.Owner] == fold))
        {
            left.Add(sample);
            weights.Add(grown.Weigh(sample.Numbers));
        }
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"owners left out: {Tally.Of(left, weights)}"));
}

static GrownForest Grown(IReadOnlyList<Sample> samples)
{
    var grower = new Grower(new Bins(samples), samples);
    return new GrownForest(grower.Start, [.. Enumerable.Range(0, Trees).Select(_ => grower.Next())]);
}

using System.Globalization;
using BenchmarkDotNet.Running;
using StarCards.Benchmarks.Screen;

switch (args)
{
    case ["fill", var path, var notes]:
        FilledDatabase.Write(path, int.Parse(notes, CultureInfo.InvariantCulture));
        return 0;
    case ["empty-screen"]:
        EmptyScreen.Show();
        return 0;
    default:
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return summaries.All(summary => summary.Reports.All(report => report.Success)) ? 0 : 1;
}

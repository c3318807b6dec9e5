using System.Globalization;
using BenchmarkDotNet.Running;
using StarCards.Benchmarks.Screen;

switch (args)
{
    case ["fill", var path, var notes]:
        FilledDatabase.Write(path, int.Parse(notes, CultureInfo.InvariantCulture));
        break;
    case ["empty-screen"]:
        EmptyScreen.Show();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

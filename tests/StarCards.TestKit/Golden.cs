using System.Runtime.CompilerServices;

namespace StarCards.TestKit;

/// <summary>
/// Golden text: what a test produced, held against a file beside the test's source. STARCARDS_ACCEPT=1 rewrites the
/// files; read the difference before you commit it.
/// </summary>
public static class Golden
{
    /// <param name="actual">What was produced; line ends are compared as LF.</param>
    /// <param name="name">The file's name, in the folder <c>Golden</c> beside the test's source.</param>
    /// <param name="testFile">Left to the compiler.</param>
    public static void Verify(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, "Golden", name);
        var produced = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("STARCARDS_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, produced);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (expected != produced)
        {
            throw new GoldenMismatchException($"{path} differs at line {FirstDifference(expected, produced)}.\n--- expected\n{expected}\n--- produced\n{produced}");
        }
    }

    private static int FirstDifference(string expected, string produced) =>
        expected.Split('\n').Zip(produced.Split('\n')).TakeWhile(pair => pair.First == pair.Second).Count() + 1;
}

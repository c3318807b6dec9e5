using System.Collections.Concurrent;
using System.Text;

namespace StarCards.Tui.Terminals;

/// <summary>
/// Reads the terminal in the library's place. The library looks every 20 ms whether a key was pressed; this sleeps until
/// one is, and hands it over at once. Standard input is the library's own again when this is disposed, unless the
/// terminal is gone.
/// </summary>
internal sealed class Keyboard : IDisposable
{
    private const int StandardInput = 0;

    private readonly ConcurrentQueue<char> _queue;
    private readonly Action _wake;
    private readonly Action _hungUp;
    private readonly int _terminal;
    private readonly int[] _silence = new int[2];
    private readonly int[] _ending = new int[2];
    private readonly Thread _thread;

    /// <param name="queue">The library's queue of characters.</param>
    /// <param name="wake">Called when there is something in it.</param>
    /// <param name="hungUp">Called when the terminal is gone.</param>
    public Keyboard(ConcurrentQueue<char> queue, Action wake, Action hungUp)
    {
        (_queue, _wake, _hungUp) = (queue, wake, hungUp);
        _terminal = SystemCalls.Duplicate(StandardInput);
        _ = SystemCalls.Pipe(_silence);
        _ = SystemCalls.Pipe(_ending);
        // From here on the library watches a pipe into which nobody writes.
        _ = SystemCalls.DuplicateTo(_silence[0], StandardInput);
        _thread = new Thread(ReadUntilTheEnd) { IsBackground = true, Name = "keyboard" };
        _thread.Start();
    }

    public void Dispose()
    {
        _ = SystemCalls.Close(_ending[1]);
        _thread.Join();
        var isGone = IsTerminalGone();
        if (!isGone)
        {
            // Before the pipe is closed: a read of the library's that waits on it is to find it closed for good.
            _ = SystemCalls.DuplicateTo(_terminal, StandardInput);
        }

        // Over a terminal that is gone the library would read nothing for ever and never end: it keeps the silent pipe.
        foreach (var descriptor in isGone ? (int[])[_ending[0], _terminal] : [_silence[1], _silence[0], _ending[0], _terminal])
        {
            _ = SystemCalls.Close(descriptor);
        }
    }

    private bool IsTerminalGone()
    {
        Span<SystemCalls.Watched> watched = [new() { Descriptor = _terminal }];
        return SystemCalls.Poll(watched, 1, 0) > 0 && (watched[0].Seen & SystemCalls.Gone) != 0;
    }

    private void ReadUntilTheEnd()
    {
        var decoder = Encoding.UTF8.GetDecoder();
        var bytes = new byte[4096];
        var characters = new char[4096];
        while (WaitForKey())
        {
            var count = (int)SystemCalls.Read(_terminal, bytes, (nuint)bytes.Length);
            if (count <= 0)
            {
                _hungUp();
                return;
            }

            foreach (var character in characters.AsSpan(0, decoder.GetChars(bytes, 0, count, characters, 0)))
            {
                _queue.Enqueue(character);
            }

            _wake();
        }
    }

    /// <summary>True when the terminal has something to read, false when this is to end.</summary>
    private bool WaitForKey()
    {
        Span<SystemCalls.Watched> watched =
        [
            new() { Descriptor = _terminal, Wanted = SystemCalls.Readable },
            new() { Descriptor = _ending[0], Wanted = SystemCalls.Readable },
        ];
        int ready;
        do
        {
            // Ends early when a signal came between.
            ready = SystemCalls.Poll(watched, (nuint)watched.Length, -1);
        }
        while (ready < 0);
        return watched[1].Seen == 0;
    }
}

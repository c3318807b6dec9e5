using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace StarCards.Anki.Tests.Connect;

/// <summary>
/// A server on loopback that answers as AnkiConnect does, errors included, with a small model of Anki behind it. It can
/// fall silent after any call.
/// </summary>
internal sealed class FakeAnki : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Thread _thread;

    public FakeAnki()
    {
        _listener.Start();
        Url = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://{_listener.LocalEndpoint}/"));
        _thread = new Thread(Serve) { IsBackground = true };
        _thread.Start();
    }

    public Uri Url { get; }

    public AnkiModel Model { get; } = new();

    /// <summary>The calls that were done, answered or not, in order.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>The number of the call, from 1, that is done but not answered any more; nor is any after it. 0: none is done.</summary>
    public int? SilentFrom { get; set; }

    /// <summary>Answers an action in this way instead, where it gives something.</summary>
    public Func<string, string?>? Instead { get; set; }

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public void Dispose()
    {
        _listener.Dispose();
        _thread.Join();
        Model.Dispose();
    }

    // One connection a call: the test's client speaks to nobody else.
    private void Serve()
    {
        try
        {
            while (true)
            {
                using var client = _listener.AcceptTcpClient();
                client.NoDelay = true;
                using var stream = client.GetStream();
                Answer(stream);
            }
        }
        catch (Exception exception) when (exception is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The listener was closed: the test is over.
        }
    }

    private void Answer(NetworkStream stream)
    {
        var request = JsonNode.Parse(ReadBody(stream))!.AsObject();
        if (SilentFrom <= Calls.Count)
        {
            return;
        }

        var action = (string)request["action"]!;
        Calls.Add(action);
        var answer = Instead?.Invoke(action) ?? Model.Answer(action, request["params"]?.AsObject() ?? []).ToJsonString();
        if (SilentFrom <= Calls.Count)
        {
            return;
        }

        var body = Encoding.UTF8.GetBytes(answer);
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {(int)Status} x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"));
        stream.Write([.. head, .. body]);
    }

    private static string ReadBody(NetworkStream stream)
    {
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            head.Append((char)Math.Max(stream.ReadByte(), 0));
        }

        const string LengthHeader = "Content-Length:";
        var length = head.ToString().Split("\r\n").First(line => line.StartsWith(LengthHeader, StringComparison.OrdinalIgnoreCase))[LengthHeader.Length..];
        var body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        stream.ReadExactly(body);
        return Encoding.UTF8.GetString(body);
    }
}

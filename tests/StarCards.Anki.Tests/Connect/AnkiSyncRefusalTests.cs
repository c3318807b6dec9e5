using System.Net;
using StarCards.Anki.Connect;

namespace StarCards.Anki.Tests.Connect;

/// <summary>What is in the way of a sync is said in one line, with what to do about it.</summary>
public sealed class AnkiSyncRefusalTests : IDisposable
{
    private readonly FakeAnki _anki = new();
    private readonly HttpClient _http = new();

    public void Dispose()
    {
        _http.Dispose();
        _anki.Dispose();
    }

    [Fact]
    public void Nobody_there()
    {
        _anki.SilentFrom = 0;

        Refused("start Anki");
    }

    [Theory]
    [InlineData("version", """{"result":5,"error":null}""", "too old")]
    [InlineData("requestPermission", """{"result":{"permission":"denied"},"error":null}""", "permission")]
    [InlineData("requestPermission", """{"result":{"permission":"granted","requireApikey":true},"error":null}""", "key")]
    [InlineData("apiReflect", """{"result":{"scopes":["actions"],"actions":["sync"]},"error":null}""", "no action")]
    [InlineData("findCards", """{"result":null,"error":"collection is not available"}""", "collection is not available")]
    [InlineData("version", "<html>", "not AnkiConnect")]
    [InlineData("version", "6", "not AnkiConnect")]
    public void What_is_wrong_is_said_in_one_line(string action, string answer, string words)
    {
        _anki.Instead = called => called == action ? answer : null;

        Refused(words);
    }

    [Fact]
    public void A_foreign_origin_is_told_what_to_allow()
    {
        _anki.Status = HttpStatusCode.Forbidden;

        Refused("webCorsOriginList");
    }

    private void Refused(string words)
    {
        var error = Assert.Throws<UserException>(() => new AnkiSync(_http, _anki.Url, _ => { }).Run(new MemorySide(Example.Known(Example.Story)), isDry: false));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }
}

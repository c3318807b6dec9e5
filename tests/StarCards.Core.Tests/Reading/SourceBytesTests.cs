using System.Text;
using StarCards.Reading;

namespace StarCards.Core.Tests.Reading;

public sealed class SourceBytesTests
{
    [Fact]
    public void Utf8_is_read_with_and_without_its_mark()
    {
        Assert.Equal(new SourceText("a.md", "¿Por qué?"), SourceBytes.Decode("a.md", "¿Por qué?"u8));
        Assert.Equal(new SourceText("a.md", "¿Por qué?"), SourceBytes.Decode("a.md", [.. Encoding.UTF8.Preamble, .. "¿Por qué?"u8]));
    }

    [Fact]
    public void Utf16_is_read_where_its_mark_says_so()
    {
        Assert.Equal("# 情境", SourceBytes.Decode("a.md", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("# 情境")]).Text);
        Assert.Equal("# 情境", SourceBytes.Decode("a.md", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("# 情境")]).Text);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_replaced_and_the_first_is_remembered()
    {
        var text = SourceBytes.Decode("a.md", [.. "one\r\ntwo\n🙂x"u8, 0xE9, .. " ok"u8, 0xFF]);
        Assert.Equal("one\r\ntwo\n🙂x\uFFFD ok\uFFFD", text.Text);
        Assert.Equal(new SourcePosition(3, 4), text.InvalidUtf8At);
    }
}

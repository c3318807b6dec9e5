using System.Drawing;
using StarCards.Tui.Drawing;
using StarCards.Tui.Pages;
using Terminal.Gui.App;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;

namespace StarCards.Tui.Tests;

/// <summary>Pages on the library's own screen without a terminal: keys are injected, the picture is read back as text.</summary>
internal sealed class Screen : IDisposable
{
    private readonly IApplication _app;
    private readonly ScreenView _view;

    static Screen() => Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");

    public Screen(Page first, int width = 80, int height = 24, Glyphs? glyphs = null, bool isColored = true)
    {
        _app = Application.Create(new VirtualTimeProvider());
        _app.Init("ansi");
        _app.Driver!.SetScreenSize(width, height);
        Pages = new PageStack(first);
        _view = new ScreenView(Pages, new Theme(isColored), glyphs ?? Glyphs.Unicode);
        _app.Begin(_view);
        _app.LayoutAndDraw(true);
    }

    public PageStack Pages { get; }

    public Move? Left => _view.Left;

    /// <summary>The screen, blanks at the ends of lines left out.</summary>
    public string Text => string.Join('\n', _app.Driver!.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd() + "\n";

    public string Ansi => _app.Driver!.ToAnsi();

    public Screen Resize(int width, int height)
    {
        _app.Driver!.SetScreenSize(width, height);
        _app.LayoutAndDraw(true);
        return this;
    }

    public Screen Press(params string[] keys)
    {
        foreach (var key in keys)
        {
            _app.InjectKey(KeyOf(key));
            _app.LayoutAndDraw();
        }

        return this;
    }

    /// <summary>Presses the left button where a text stands.</summary>
    public Screen Click(string text)
    {
        var lines = Text.Split('\n');
        var row = Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal));
        return Mouse(MouseFlags.LeftButtonPressed, lines[row].IndexOf(text, StringComparison.Ordinal), row);
    }

    public Screen Mouse(MouseFlags flags, int column = 0, int row = 0)
    {
        _app.InjectMouse(new Mouse { Flags = flags, ScreenPosition = new Point(column, row) });
        _app.LayoutAndDraw();
        return this;
    }

    /// <summary>Lets another program write across the picture.</summary>
    public Screen Smear()
    {
        _app.Driver!.Move(0, 0);
        _app.Driver.AddStr("smeared");
        return this;
    }

    public void Dispose()
    {
        _view.Dispose();
        _app.Dispose();
    }

    private static Key KeyOf(string name) => name switch
    {
        "Space" => Key.Space,
        "Enter" => Key.Enter,
        "Esc" => Key.Esc,
        "Up" => Key.CursorUp,
        "Down" => Key.CursorDown,
        "PgUp" => Key.PageUp,
        "PgDn" => Key.PageDown,
        "Home" => Key.Home,
        "End" => Key.End,
        "Backspace" => Key.Backspace,
        "Tab" => Key.Tab,
        _ when name.StartsWith("Ctrl+", StringComparison.Ordinal) => new Key(char.ToLowerInvariant(name[^1])).WithCtrl,
        _ => new Key(name[0]),
    };
}

using StarCards.Tui.Pages;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace StarCards.Tui.Drawing;

/// <summary>The one view of the program: it gives every key to the pages and draws the page in sight, so that no control of the library takes a key or lays anything out.</summary>
internal sealed class ScreenView : Runnable
{
    private readonly PageStack _pages;
    private readonly Glyphs _glyphs;
    private Theme _theme;
    private Frame? _shown;

    public ScreenView(PageStack pages, Theme theme, Glyphs glyphs)
    {
        (_pages, _theme, _glyphs) = (pages, theme, glyphs);
        CanFocus = true;
        Width = Dim.Fill();
        Height = Dim.Fill();
    }

    /// <summary>What only the terminal's owner can do, once the view has stopped for it; null before.</summary>
    public Move? Left { get; private set; }

    /// <summary>Draws again where the page changes by itself.</summary>
    public bool Tick()
    {
        if (_pages.Top.IsTicking)
        {
            SetNeedsDraw();
        }

        return true;
    }

    /// <summary>Draws again, in these looks from here on.</summary>
    public void Repaint(Theme theme)
    {
        _theme = theme;
        SetNeedsDraw();
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        var name = KeyNames.Of(key);
        if (name.Length == 0)
        {
            return true;
        }

        if (name == "Ctrl+L")
        {
            App!.ClearScreenNextIteration = true;
        }

        Press(name);
        return true;
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        foreach (var key in _shown is null ? [] : MouseKeys.Of(mouse, _shown))
        {
            Press(key);
        }

        return true;
    }

    /// <inheritdoc/>
    protected override bool OnDrawingContent(DrawContext? context)
    {
        var frame = new Frame(Math.Max(1, Viewport.Width), Math.Max(1, Viewport.Height), _glyphs);
        _pages.Top.Draw(frame);
        _shown = frame;
        SetAttribute(_theme.Of(Style.Normal));
        ClearViewport(context);
        foreach (var piece in frame.Pieces)
        {
            SetAttribute(_theme.Of(piece.Style));
            AddStr(piece.Column, piece.Row, piece.Text);
        }

        return true;
    }

    private void Press(string key)
    {
        Left = _pages.Take(key);
        if (Left is not null)
        {
            App!.RequestStop();
        }

        SetNeedsDraw();
    }
}

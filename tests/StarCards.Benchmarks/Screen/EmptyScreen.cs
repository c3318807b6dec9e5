using Terminal.Gui.App;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace StarCards.Benchmarks.Screen;

/// <summary>The least that the library can show: what first paint is measured against.</summary>
internal static class EmptyScreen
{
    public static void Show()
    {
        using var app = Application.Create();
        app.Init();
        using var view = new OneWord { Width = Dim.Fill(), Height = Dim.Fill() };
        app.Run(view);
    }

    private sealed class OneWord : Runnable
    {
        protected override bool OnDrawingContent(DrawContext? context)
        {
            AddStr(0, 0, "empty");
            return true;
        }
    }
}

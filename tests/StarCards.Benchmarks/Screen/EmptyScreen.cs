using Terminal.Gui.App;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace StarCards.Benchmarks.Screen;

/// <summary>
/// The least that the library can show: what first paint is measured against. Budget: a review's first question 120 ms later.
/// Measured on two quiet cores: 450 ms, the question 508 ms; as native programs 65 ms, the question 87 to 127 ms.
/// </summary>
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

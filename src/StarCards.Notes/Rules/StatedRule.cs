using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Tells what is stated or shouted from topics, which end in no sign: "Side jobs count!".</summary>
internal static class StatedRule
{
    private const int FewestItems = 8;

    private static readonly PhraseTable Both = new("q&a|q & a|q and a|faq|faqs|questions and answers|questions & answers");

    /// <summary>A sentence to its end.</summary>
    public static bool Is(Node item) => item.Plain.AsSpan().TrimEnd(" *_)") is [.., '.' or '!' or '。' or '！'] text && !text.EndsWith("..") && text.Contains(' ');

    /// <summary>Many items below a title, of which hardly one asks: what a guide says, though the title promises questions.</summary>
    public static bool AreBelow(Node title)
    {
        var items = title.Children.Where(static node => node.Kind == NodeKind.Item);
        return items.Count >= FewestItems && Both.Is(title.Folded) && items.CountOf(Is) * 4 >= items.Count
            && items.CountOf(static item => item.Ask >= Ask.Question || item.QuestionPrefix > 0 || item.TellsBelow) * 8 < items.Count;
    }
}

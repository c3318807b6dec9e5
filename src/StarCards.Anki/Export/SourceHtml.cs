using StarCards.Anki.Html;
using StarCards.Anki.Packages;

namespace StarCards.Anki.Export;

/// <summary>The renderer of each source: pictures are found relative to the source that shows them.</summary>
internal sealed class SourceHtml(MediaShelf media)
{
    private readonly Dictionary<string, FieldHtml> _renderers = new(StringComparer.Ordinal);

    public FieldHtml For(string source)
    {
        if (!_renderers.TryGetValue(source, out var renderer))
        {
            renderer = new FieldHtml(target => media.NameOf(source, target));
            _renderers.Add(source, renderer);
        }

        return renderer;
    }
}

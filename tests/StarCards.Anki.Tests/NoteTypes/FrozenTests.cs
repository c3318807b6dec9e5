using System.Text;
using StarCards.Anki.NoteTypes;
using StarCards.TestKit;

namespace StarCards.Anki.Tests.NoteTypes;

/// <summary>The note types as they went out with the first release: a change forks them in every collection.</summary>
public sealed class FrozenTests
{
    [Fact]
    public void Names_order_and_ids_of_note_types_fields_and_templates_never_change()
    {
        var text = new StringBuilder();
        foreach (var type in NoteType.All)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{type.Id} {type.Name}\n");
            type.Fields.ToList().ForEach(field => text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  field {field.Id} {field.Name}\n"));
            type.Templates.ToList().ForEach(template => text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  template {template.Id} {template.Name}\n"));
        }

        Golden.Verify(text.ToString(), "note-types.txt");
    }

    [Fact]
    public void New_templates_or_style_go_out_with_a_later_time()
    {
        var text = new StringBuilder();
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"modified {NoteType.ModifiedSeconds}\n");
        text.Append(NoteType.Style).Append('\n');
        foreach (var template in NoteType.All.SelectMany(type => type.Templates))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"=== {template.Name}, front\n{template.Front}\n=== {template.Name}, back\n{template.Back}\n");
        }

        Golden.Verify(text.ToString(), "templates.txt");
    }

    [Fact]
    public void No_template_holds_a_script() =>
        Assert.All(NoteType.All.SelectMany(type => type.Templates), template => Assert.DoesNotContain("<script", template.Front + template.Back, StringComparison.OrdinalIgnoreCase));
}

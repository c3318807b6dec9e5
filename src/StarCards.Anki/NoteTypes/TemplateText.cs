namespace StarCards.Anki.NoteTypes;

/// <summary>The texts of the folder Templates, which are part of the assembly.</summary>
internal static class TemplateText
{
    public static string Of(string name)
    {
        using var stream = typeof(TemplateText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The template {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n');
    }
}

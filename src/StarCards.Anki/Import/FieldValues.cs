namespace StarCards.Anki.Import;

/// <summary>The fields of a note by name.</summary>
internal sealed class FieldValues(IReadOnlyList<string> names, string[] values)
{
    /// <summary>True for the fields of one of our note types, whatever the note type is called by now.</summary>
    public bool AreOurs => names.Contains("Prompt") && names.Contains("Id") && names.Contains("Draft") && (AreOfFramework || names.Contains("Situation"));

    public bool AreOfFramework => names.Contains("Part1");

    public string First => values[0];

    /// <summary>The value of a field; empty where there is none of that name.</summary>
    public string this[string name]
    {
        get
        {
            for (var i = 0; i < names.Count && i < values.Length; i++)
            {
                if (names[i] == name)
                {
                    return values[i];
                }
            }

            return "";
        }
    }
}

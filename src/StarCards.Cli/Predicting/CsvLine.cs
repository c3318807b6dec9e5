using System.Text;

namespace StarCards.Cli.Predicting;

/// <summary>Splits one line of comma-separated values; a quoted field may hold commas and doubled quotes.</summary>
internal static class CsvLine
{
    public static List<string> Fields(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return [.. line.Split(',')];
        }

        List<string> fields = [];
        var field = new StringBuilder();
        var isQuoted = false;
        for (var index = 0; index < line.Length; index++)
        {
            switch (line[index])
            {
                case '"' when isQuoted && index + 1 < line.Length && line[index + 1] == '"':
                    field.Append('"');
                    index++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    fields.Add(field.ToString());
                    field.Clear();
                    break;
                case var character:
                    field.Append(character);
                    break;
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}

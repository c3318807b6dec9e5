using StarCards.Reading;

namespace StarCards.Notes.Lints;

/// <summary>Links and embeds that lead to no file.</summary>
internal static class TargetLints
{
    public static void Of(Remarks remarks, Func<LinkTarget, bool>? isThere)
    {
        foreach (var row in isThere is null ? [] : remarks.Set.Rows)
        {
            var raw = remarks.Set.Lines[row.Number - 1];
            if (!WrittenLinks.MayStandIn(row, raw))
            {
                continue;
            }

            foreach (var (target, column) in WrittenLinks.Of(row, raw.ToString()))
            {
                if (!isThere!(target))
                {
                    Say(remarks, target, row.Number, column);
                }
            }
        }
    }

    private static void Say(Remarks remarks, LinkTarget target, int line, int column)
    {
        if (target.IsByName)
        {
            remarks.Add(line, column, Severity.Info, DiagnosticCodes.MissingTarget, $"No note or file here is named \"{target.Name}\": write it, or correct the link.");
        }
        else
        {
            remarks.Add(line, column, Severity.Warning, DiagnosticCodes.MissingTarget, $"There is no file \"{target.Name}\" as seen from here: put it there, or correct the link.");
        }
    }
}

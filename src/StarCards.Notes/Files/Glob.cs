namespace StarCards.Notes.Files;

/// <summary>The patterns of ignore files: <c>*</c>, <c>?</c> and <c>[a-z]</c> within a name, <c>**</c> across folders.</summary>
internal static class Glob
{
    private const string AnyFolders = "**";

    /// <summary>Matches whole paths, name by name; time grows with the product of the two lengths at most.</summary>
    public static bool IsMatch(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        int p = 0, n = 0, retryPattern = -1, retryPath = -1;
        while (n < path.Length)
        {
            if (p < pattern.Length && pattern[p] == AnyFolders)
            {
                // At the end it stands for everything inside, so for one name at least.
                if (p == pattern.Length - 1)
                {
                    return true;
                }

                (retryPattern, retryPath) = (++p, n);
            }
            else if (p < pattern.Length && IsNameMatch(pattern[p], path[n]))
            {
                p++;
                n++;
            }
            else if (retryPattern >= 0)
            {
                (p, n) = (retryPattern, ++retryPath);
            }
            else
            {
                return false;
            }
        }

        return p == pattern.Length;
    }

    /// <summary>Matches one name.</summary>
    public static bool IsNameMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        int p = 0, n = 0, retryPattern = -1, retryName = -1;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (retryPattern, retryName) = (++p, n);
            }
            else if (p < pattern.Length && MatchesOne(pattern, p, name[n], out var next))
            {
                p = next;
                n++;
            }
            else if (retryPattern >= 0)
            {
                (p, n) = (retryPattern, ++retryName);
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
        {
            p++;
        }

        return p == pattern.Length;
    }

    private static bool MatchesOne(ReadOnlySpan<char> pattern, int at, char character, out int next)
    {
        next = at + 1;
        switch (pattern[at])
        {
            case '?':
                return true;
            case '\\' when next < pattern.Length:
                return pattern[next++] == character;
            case '[' when EndOfClass(pattern, at) is var end and > 0:
                next = end + 1;
                return IsInClass(pattern[(at + 1)..end], character);
            default:
                return pattern[at] == character;
        }
    }

    /// <summary>The index of the bracket that closes a class, or -1; a bracket right after the opening one is a member.</summary>
    private static int EndOfClass(ReadOnlySpan<char> pattern, int start)
    {
        var first = start + 1;
        if (first < pattern.Length && pattern[first] is ('!' or '^'))
        {
            first++;
        }

        var length = first + 1 < pattern.Length ? pattern[(first + 1)..].IndexOf(']') : -1;
        return length < 0 ? -1 : first + 1 + length;
    }

    private static bool IsInClass(ReadOnlySpan<char> members, char character)
    {
        var isNegated = members[0] is '!' or '^';
        if (isNegated)
        {
            members = members[1..];
        }

        for (var i = 0; i < members.Length; i++)
        {
            var isRange = i + 2 < members.Length && members[i + 1] == '-';
            if (isRange ? character >= members[i] && character <= members[i + 2] : character == members[i])
            {
                return !isNegated;
            }

            i += isRange ? 2 : 0;
        }

        return isNegated;
    }
}

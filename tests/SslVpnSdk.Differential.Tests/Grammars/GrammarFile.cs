namespace SslVpnSdk.Differential.Tests.Grammars;

/// <summary>
/// Reads a <c>.grammar</c> file. A line <c>result : template</c> is a production; lines that begin with a space go on with it;
/// lines that begin with <c>+</c> are grammar that holds once it is written; lines that begin with <c>#</c> are comments.
/// </summary>
internal static class GrammarFile
{
    public static IEnumerable<Production> Read(string name, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length;)
        {
            var start = i++;
            if (lines[start].Trim().Length == 0 || lines[start].StartsWith('#'))
            {
                continue;
            }

            var template = new List<string> { lines[start] };
            var additions = new List<string>();
            for (; i < lines.Length && GoesOn(lines, i); i++)
            {
                if (lines[i] is ['+', .. var addition])
                {
                    additions.Add(addition.Trim());
                }
                else if (additions.Count > 0)
                {
                    additions[^1] += "\n" + Unindented(lines[i]);
                }
                else
                {
                    template.Add(Unindented(lines[i]));
                }
            }

            yield return Production.Parse(string.Join('\n', template), $"{name}:{start + 1}", additions);
        }
    }

    /// <summary>A line without text parts productions, except inside one that goes on.</summary>
    private static bool GoesOn(string[] lines, int i) => lines[i] switch
    {
        [' ' or '+', ..] => true,
        "" => i + 1 < lines.Length && lines[i + 1] is [' ', ..],
        _ => false,
    };

    private static string Unindented(string line) => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line.TrimStart();
}

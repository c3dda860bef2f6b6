using System.Text;

namespace SslVpnSdk.Cases;

/// <summary>A program, and the spans that were marked <c>[|…|]</c> in it, in the order in which they begin.</summary>
/// <param name="Text">The program without the marks.</param>
/// <param name="Spans">The marked spans of <paramref name="Text"/>.</param>
public sealed record MarkedSource(string Text, IReadOnlyList<(int Start, int Length)> Spans)
{
    /// <summary>Takes the marks out. Marks may be nested, for two diagnostics at one place.</summary>
    /// <exception cref="FormatException">A mark has no other end.</exception>
    public static MarkedSource Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<int>();
        var spans = new List<(int Start, int Length)>();
        for (var i = 0; i < marked.Length; i++)
        {
            switch (marked[i..Math.Min(i + 2, marked.Length)])
            {
                case "[|":
                    open.Push(spans.Count);
                    spans.Add((text.Length, 0));
                    i++;
                    break;
                case "|]":
                    var index = open.Count > 0 ? open.Pop() : throw new FormatException("A '|]' closes nothing.");
                    spans[index] = (spans[index].Start, text.Length - spans[index].Start);
                    i++;
                    break;
                default:
                    text.Append(marked[i]);
                    break;
            }
        }

        return open.Count == 0 ? new MarkedSource(text.ToString(), spans) : throw new FormatException("A '[|' is not closed.");
    }
}

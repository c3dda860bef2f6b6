using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using SslVpnSdk.Applying;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Progress;

/// <summary>Draws an apply at one moment. A row is never wider than the terminal, and all rows together are never higher.</summary>
/// <param name="width">The width of the terminal.</param>
/// <param name="height">The height of the terminal.</param>
/// <param name="isUnicode">Whether the terminal shows more than ASCII.</param>
internal sealed class ProgressView(int width, int height, bool isUnicode)
{
    private const int FewestRows = 3;
    private const int LinesBeside = 4;
    private const int GuideWidth = 4;

    private static readonly string[] Spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
    private static readonly string[] AsciiSpinner = ["|", "/", "-", "\\"];

    public IRenderable Draw(ProgressModel model, bool isStopping)
    {
        var rows = ProgressRows.Of(model, Math.Max(FewestRows, height - LinesBeside));
        var title = Line(0, $"{(isStopping ? "stopping after what is in hand, Ctrl-C stops at once; " : "")}{Summary(model)}", new Style(decoration: Decoration.Bold));
        var tree = new Tree(title) { Guide = isUnicode ? TreeGuide.Line : TreeGuide.Ascii };
        var parents = new List<IHasTreeNodes> { tree };
        foreach (var row in rows)
        {
            parents.RemoveRange(row.Depth + 1, parents.Count - row.Depth - 1);
            parents.Add(parents[row.Depth].AddNode(Row(model, row)));
        }

        return tree;
    }

    /// <summary>The counts: <c>3 of 12 done, 2 running, 7 waiting, 1:05</c>.</summary>
    private static string Summary(ProgressModel model)
    {
        (ApplyPhase Phase, string Word)[] phases =
            [(ApplyPhase.Started, "running"), (ApplyPhase.Failed, "failed"), (ApplyPhase.Skipped, "skipped"), (ApplyPhase.Waiting, "waiting")];
        var counts = phases.Where(phase => model.Count(phase.Phase) > 0).Select(phase => $", {Number(model.Count(phase.Phase))} {phase.Word}");
        return $"{Number(model.Count(ApplyPhase.Done))} of {Number(model.Total)} done{string.Concat(counts)}, {Time(model.Elapsed)}";
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Time(TimeSpan time) => time < TimeSpan.FromMinutes(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time.Seconds:00} min");

    private Paragraph Row(ProgressModel model, ProgressRow row)
    {
        if (row.Step is not { } step)
        {
            return Line(row.Depth + 1, row.Address.ToString(), new Style(Color.Grey));
        }

        var time = Time(model.ElapsedOf(step));
        var (mark, color, text) = step.Event.Phase switch
        {
            ApplyPhase.Waiting => (isUnicode ? "·" : ".", Color.Grey, "waiting"),
            ApplyPhase.Started => (Frame(model.Elapsed), Color.Blue, $"{ApplyText.Doing(step.Event.Operation)}, {time}"),
            ApplyPhase.Done => (isUnicode ? "✓" : "+", Color.Green, $"{ApplyText.Done(step.Event.Operation)} in {time}"),
            ApplyPhase.Skipped => ("-", Color.Yellow, $"skipped: {step.Event.Reason}"),
            _ => (isUnicode ? "✗" : "x", Color.Red, $"failed after {time}{(step.Event.Reason is { } reason ? $": {reason}" : "")}"),
        };
        return Line(row.Depth + 1, $"{mark} {row.Address}  {text}", new Style(color));
    }

    private string Frame(TimeSpan elapsed)
    {
        var frames = isUnicode ? Spinner : AsciiSpinner;
        return frames[(int)(elapsed.TotalMilliseconds / 100) % frames.Length];
    }

    /// <summary>A text on one line of what the guides of the tree leave free.</summary>
    private Paragraph Line(int depth, string text, Style style)
    {
        var line = PrintableText.Of(text);
        var room = Math.Max(1, width - (depth * GuideWidth) - 1);
        if (line.GetCellWidth() > room)
        {
            var characters = new List<string>();
            var used = 1;
            for (var all = StringInfo.GetTextElementEnumerator(line); all.MoveNext() && (used += all.GetTextElement().GetCellWidth()) <= room;)
            {
                characters.Add(all.GetTextElement());
            }

            line = string.Concat(characters) + (isUnicode ? "…" : "~");
        }

        return new Paragraph(line, style);
    }
}

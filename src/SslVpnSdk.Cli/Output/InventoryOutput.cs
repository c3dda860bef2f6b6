using Spectre.Console;
using SslVpnSdk.Applying;

namespace SslVpnSdk.Cli.Output;

/// <summary>Writes for people what is there: as a tree in colours to a terminal, in plain lines elsewhere.</summary>
internal static class InventoryOutput
{
    public static void Write(Terminal terminal, bool noColor, DeploymentInventory inventory)
    {
        var now = terminal.Clock.GetUtcNow();
        var lines = InventoryText.Lines(inventory, now);
        if (lines.Count == 0 || terminal.Live(noColor) is not { } console)
        {
            terminal.Out.Write(InventoryText.Write(inventory, now));
            return;
        }

        var tree = new Tree(new Text($"{InventoryText.Title(inventory)} in {inventory.Region}", new Style(decoration: Decoration.Bold)));
        var parents = new List<IHasTreeNodes> { tree };
        foreach (var line in lines)
        {
            parents.RemoveRange(line.Depth + 1, parents.Count - line.Depth - 1);
            parents.Add(parents[line.Depth].AddNode(Row(line)));
        }

        console.Write(tree);
    }

    private static Paragraph Row(InventoryLine line)
    {
        var row = new Paragraph(line.Text, new Style(line.Health switch
        {
            InventoryHealth.Good => Color.Default,
            InventoryHealth.Attention => Color.Yellow,
            _ => Color.Red,
        }));
        return line.Id is null ? row : row.Append($"  {line.Id}", new Style(Color.Grey));
    }
}

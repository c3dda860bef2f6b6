using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>Writes for people what is there, in plain lines.</summary>
public static class InventoryText
{
    /// <summary>What is there as one text.</summary>
    /// <param name="inventory">What is there.</param>
    /// <param name="now">The time from which days are counted; null for the system's.</param>
    public static string Write(DeploymentInventory inventory, DateTimeOffset? now = null)
    {
        var lines = Lines(inventory, now ?? DateTimeOffset.UtcNow)
            .Select(line => $"{new string(' ', 2 * line.Depth)}{line.Text}{(line.Id is null ? "" : $"  {line.Id}")}\n")
            .ToArray();
        return lines.Length == 0 ? $"{Title(inventory)}: nothing is there.\n" : $"{Title(inventory)} in {inventory.Region}\n\n{string.Concat(lines)}";
    }

    /// <summary>The stack that an inventory is of: <c>Stack branches (production)</c>.</summary>
    /// <param name="inventory">What is there.</param>
    public static string Title(DeploymentInventory inventory) =>
        PrintableText.Of($"Stack {(inventory.Environment is null ? inventory.Stack : $"{inventory.Stack} ({inventory.Environment})")}");

    /// <summary>The lines of an inventory, each resource below the one it stands in or on; none when nothing is there and nothing is gone.</summary>
    /// <param name="inventory">What is there.</param>
    /// <param name="now">The time from which days are counted.</param>
    public static IReadOnlyList<InventoryLine> Lines(DeploymentInventory inventory, DateTimeOffset now) => [.. new InventoryTree(inventory, now).Lines()];
}

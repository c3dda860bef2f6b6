using SslVpnSdk.Documents;

namespace SslVpnSdk.Simulation.Tests.Documents;

/// <summary>Finds servers that take blocks from each other in a circle: on one VPN gateway the service allows no order of such changes.</summary>
internal static class BlockExchange
{
    /// <summary>Whether an edit may have such a circle.</summary>
    public static bool IsIn(DeploymentDocument before, DeploymentDocument after) => IsIn(
        from was in before.Resources.OfType<SslServerDocument>()
        join shallBe in after.Resources.OfType<SslServerDocument>() on was.Name equals shallBe.PreviousName ?? shallBe.Name
        select (was.ClientCidrBlock, shallBe.ClientCidrBlock));

    /// <summary>Whether there is a circle among blocks that are left for others.</summary>
    public static bool IsIn(IEnumerable<(string Left, string Taken)> moves)
    {
        var taken = moves.Where(move => move.Left != move.Taken).ToLookup(move => move.Left, move => move.Taken);
        return taken.Any(start => Reaches(start.Key, start.Key, taken, []));
    }

    private static bool Reaches(string end, string from, ILookup<string, string> taken, HashSet<string> seen) =>
        taken[from].Any(next => next == end || (seen.Add(next) && Reaches(end, next, taken, seen)));
}

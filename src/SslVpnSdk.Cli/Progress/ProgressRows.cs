using SslVpnSdk.Applying;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Progress;

/// <summary>
/// Chooses what of an apply is shown where not all fits: what works, then what failed, then what ended last, then what waits; each below what it
/// stands in or on.
/// </summary>
internal static class ProgressRows
{
    /// <summary>The rows, in the order of the tree.</summary>
    /// <param name="model">The apply.</param>
    /// <param name="most">How many rows there may be.</param>
    public static IReadOnlyList<ProgressRow> Of(ProgressModel model, int most)
    {
        var steps = model.Shown.ToDictionary(step => step.Event.Address);
        var chosen = new HashSet<ResourceAddress>();
        foreach (var step in steps.Values.OrderBy(Priority).ThenBy(step => step.Event.Phase == ApplyPhase.Waiting ? step.Sequence : -step.Sequence))
        {
            var path = Path(model, step.Event.Address).Where(address => !chosen.Contains(address)).ToArray();
            if (chosen.Count + path.Length > most)
            {
                break;
            }

            chosen.UnionWith(path);
        }

        return Rows(model, steps, chosen);
    }

    private static int Priority(ProgressStep step) => step.Event.Phase switch
    {
        ApplyPhase.Started => 0,
        ApplyPhase.Failed => 1,
        ApplyPhase.Waiting => 3,
        _ => 2,
    };

    /// <summary>A resource and what it stands in or on.</summary>
    private static IEnumerable<ResourceAddress> Path(ProgressModel model, ResourceAddress address)
    {
        for (var next = address; next is not null; next = model.Parents.Of(next))
        {
            yield return next;
        }
    }

    private static List<ProgressRow> Rows(ProgressModel model, Dictionary<ResourceAddress, ProgressStep> steps, HashSet<ResourceAddress> chosen)
    {
        var below = chosen.OrderBy(address => address.Kind).ThenBy(address => address.Name, StringComparer.Ordinal).ToLookup(model.Parents.Of);
        var rows = new List<ProgressRow>();
        var stack = new Stack<(ResourceAddress Address, int Depth)>(below[null].Reverse().Select(address => (address, 0)));
        while (stack.TryPop(out var next))
        {
            rows.Add(new ProgressRow(next.Address, steps.GetValueOrDefault(next.Address), next.Depth));
            foreach (var address in below[next.Address].Reverse())
            {
                stack.Push((address, next.Depth + 1));
            }
        }

        return rows;
    }
}

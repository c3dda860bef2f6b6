using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>What a plan does to people who use what is there, which nobody agreed to unless it was shown.</summary>
internal static class UnshownHarm
{
    /// <summary>The plan after the calls that were cut were made again, when it does no harm that the plan before does not name.</summary>
    /// <exception cref="PlanningException">It does.</exception>
    public static Plan Checked(Plan now, Plan shown)
    {
        var known = Of(shown, new HashSet<ResourceAddress>()).ToHashSet();
        return Of(now, shown.Steps.Where(step => step.IsGoingAway).Select(step => step.Address).ToHashSet()).FirstOrDefault(harm => !known.Contains(harm)) is { } other
            ? throw new PlanningException(
                $"what an earlier run began is finished now, and the rest of the plan is another: it {other.Text}. Nothing else was changed. Plan again.")
            : now;
    }

    /// <param name="plan">The plan.</param>
    /// <param name="deleted">What is deleted, as everybody knows: with it may go what the earlier run made and the plan could not count yet.</param>
    private static IEnumerable<Consequence> Of(Plan plan, IReadOnlySet<ResourceAddress> deleted) =>
        from step in plan.Steps
        from consequence in step.Consequences
        where consequence.Kind is ConsequenceKind.InvalidatesCertificates or ConsequenceKind.EndsSessions
            || (consequence.Kind == ConsequenceKind.DeletesCertificates && !deleted.Contains(step.Address))
        select consequence;
}

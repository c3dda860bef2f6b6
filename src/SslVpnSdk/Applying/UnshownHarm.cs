using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>What a plan does to people who use what is there, which nobody agreed to unless it was shown.</summary>
internal static class UnshownHarm
{
    /// <summary>The plan after the calls that were cut were made again, when it does no harm that the plan before does not name.</summary>
    /// <exception cref="PlanningException">It does.</exception>
    public static Plan Checked(Plan now, Plan shown)
    {
        var known = Consequences(shown, new HashSet<ResourceAddress>()).ToHashSet();
        var deleted = shown.Steps.Where(step => step.IsGoingAway).Select(step => step.Address).ToHashSet();
        var others = now.Steps.Where(step => step is { IsGoingAway: true, IsReissue: false } && !deleted.Contains(step.Address)).Select(Text)
            .Concat(Consequences(now, deleted).Where(harm => !known.Contains(harm)).Select(harm => harm.Text));
        return others.FirstOrDefault() is { } other
            ? throw new PlanningException($"what an earlier run began is finished now, and the rest of the plan is another: it {other}. Nothing else was changed. Plan again.")
            : now;
    }

    private static string Text(PlanStep step) => step.Action == PlanAction.Delete ? $"deletes {step.Address}" : $"deletes {step.Address}, to make it anew";

    /// <param name="plan">The plan.</param>
    /// <param name="deleted">What is deleted, as everybody knows: with it may go what the earlier run made and the plan could not count yet.</param>
    private static IEnumerable<Consequence> Consequences(Plan plan, IReadOnlySet<ResourceAddress> deleted) =>
        from step in plan.Steps
        from consequence in step.Consequences
        where consequence.Kind is ConsequenceKind.InvalidatesCertificates or ConsequenceKind.EndsSessions
            || (consequence.Kind == ConsequenceKind.DeletesCertificates && !deleted.Contains(step.Address))
        select consequence;
}

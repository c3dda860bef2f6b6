using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>What a plan does to people who use what is there, which nobody agreed to unless it was shown.</summary>
internal static class UnshownHarm
{
    /// <summary>The plan after the calls that were cut were made again, when it does no harm that the plan before does not name.</summary>
    /// <exception cref="PlanningException">It does.</exception>
    public static Plan Checked(Plan now, Plan shown)
    {
        var known = Of(shown).ToHashSet();
        return Of(now).FirstOrDefault(harm => !known.Contains(harm)) is { } other
            ? throw new PlanningException(
                $"what an earlier run began is finished now, and the rest of the plan is another: it {other.Text}. Nothing else was changed. Plan again.")
            : now;
    }

    private static IEnumerable<Consequence> Of(Plan plan) => plan.Steps.SelectMany(step => step.Consequences).Where(
        consequence => consequence.Kind is ConsequenceKind.InvalidatesCertificates or ConsequenceKind.DeletesCertificates or ConsequenceKind.EndsSessions);
}

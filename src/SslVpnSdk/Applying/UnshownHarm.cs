using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>What a plan does to people who use what is there, which nobody agreed to unless it was shown.</summary>
internal static class UnshownHarm
{
    /// <summary>The plan after the calls that were cut were made again, when it does no harm that the plan before does not name.</summary>
    /// <exception cref="PlanningException">It does.</exception>
    public static Plan Checked(Plan now, Plan shown)
    {
        var known = shown.Steps.SelectMany(step => step.Consequences).ToHashSet();
        var named = known.SelectMany(consequence => consequence.Certificates).Select(certificate => certificate.Id).ToHashSet();
        var deleted = shown.Steps.Where(step => step.IsGoingAway).Select(step => step.Address).ToHashSet();
        var others = now.Steps.Where(step => step is { IsGoingAway: true, IsReissue: false } && !deleted.Contains(step.Address)).Select(Text)
            .Concat(from step in now.Steps
                    from consequence in step.Consequences
                    where !known.Contains(consequence) && IsHarm(consequence, deleted.Contains(step.Address), named)
                    select consequence.Text);
        return others.FirstOrDefault() is { } other
            ? throw new PlanningException($"what an earlier run began is finished now, and the rest of the plan is another: it {other}. Nothing else was changed. Plan again.")
            : now;
    }

    private static string Text(PlanStep step) => step.Action == PlanAction.Delete ? $"deletes {step.Address}" : $"deletes {step.Address}, to make it anew";

    /// <param name="consequence">A consequence that was not shown.</param>
    /// <param name="isDeleted">
    /// Whether the server is deleted, as everybody knows: with it may go what the earlier run made and the plan could not count yet, but nothing of others.
    /// </param>
    /// <param name="named">The certificates that were shown.</param>
    private static bool IsHarm(Consequence consequence, bool isDeleted, HashSet<string> named) => consequence.Kind switch
    {
        ConsequenceKind.InvalidatesCertificates or ConsequenceKind.EndsSessions => true,
        ConsequenceKind.DeletesCertificates => !isDeleted
            || consequence.Certificates.Any(certificate => certificate.Fate == CertificateFate.Foreign && !named.Contains(certificate.Id)),
        _ => false,
    };
}

using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>The operations of a plan, in the order in which they start when nothing else decides.</summary>
internal static class PlanSchedule
{
    /// <summary>Deletions come first, what depends on others before them; then the rest, in the order of the plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="first">The number of the first operation.</param>
    public static IReadOnlyList<Operation> Of(Plan plan, int first = 1)
    {
        var deletions = plan.Steps
            .Where(step => step.IsGoingAway && !IsReissued(step))
            .OrderByDescending(step => step.DeletedWith is null ? step.Address.Kind : ResourceKind.SslServer)
            .ThenBy(step => step.Address.Kind)
            .Select(step => (OperationKind.Delete, step));
        var rest = plan.Steps
            .Where(step => step.Action is not (PlanAction.NoChange or PlanAction.Delete))
            .SelectMany(Kinds);
        return [.. deletions.Concat(rest).Select((entry, i) => new Operation(first + i, entry.Item1, entry.step.Address, entry.step))];
    }

    /// <summary>Whether a certificate is replaced on a server that stays.</summary>
    public static bool IsReissued(PlanStep step) =>
        step is { Action: PlanAction.Replace, Address.Kind: ResourceKind.ClientCertificate, DeletedWith: null };

    private static IEnumerable<(OperationKind Kind, PlanStep step)> Kinds(PlanStep step) => step.Action switch
    {
        PlanAction.Update => [(OperationKind.Update, step)],
        PlanAction.Replace when IsReissued(step) => [(OperationKind.Delete, step), (OperationKind.Create, step)],
        _ => [(OperationKind.Create, step)],
    };
}

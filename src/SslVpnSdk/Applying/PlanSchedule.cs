using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>The order in which the steps of a plan are done.</summary>
internal static class PlanSchedule
{
    /// <summary>
    /// Deletions come first, what depends on others before them; then the rest, in the order of the plan. A certificate that is replaced
    /// on a server that stays is deleted only after that server was changed: if the change fails, nothing was taken away.
    /// </summary>
    public static IReadOnlyList<Operation> Of(Plan plan)
    {
        var deletions = plan.Steps
            .Where(step => step.IsGoingAway && !IsReissued(step))
            .OrderByDescending(step => step.DeletedWith is null ? step.Address.Kind : ResourceKind.SslServer)
            .ThenBy(step => step.Address.Kind)
            .Select(step => new Operation(OperationKind.Delete, step));
        var rest = plan.Steps
            .Where(step => step.Action is not (PlanAction.NoChange or PlanAction.Delete))
            .SelectMany(Kinds);
        return [.. deletions, .. rest];
    }

    private static bool IsReissued(PlanStep step) =>
        step is { Action: PlanAction.Replace, Address.Kind: ResourceKind.ClientCertificate, DeletedWith: null };

    private static IEnumerable<Operation> Kinds(PlanStep step) => step.Action switch
    {
        PlanAction.Update => [new(OperationKind.Update, step)],
        PlanAction.Replace when IsReissued(step) => [new(OperationKind.Delete, step), new(OperationKind.Create, step)],
        _ => [new(OperationKind.Create, step)],
    };
}

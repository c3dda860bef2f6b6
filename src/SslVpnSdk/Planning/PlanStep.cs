namespace SslVpnSdk.Planning;

/// <summary>What a plan does with one resource.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Address">The resource.</param>
/// <param name="Id">Its id in the control plane; null when it is not there yet.</param>
/// <param name="Changes">The attributes that change; for a new resource all it gets, for a deletion none.</param>
/// <param name="Reason">Why it is replaced, deleted or made again; null when the document alone says it.</param>
/// <param name="DeletedWith">The SSL server with which the service deletes a certificate; null when it has to be deleted itself.</param>
/// <param name="Consequences">What the step does beyond its resource.</param>
/// <param name="Notes">What people have to do afterwards.</param>
public sealed record PlanStep(
    PlanAction Action,
    ResourceAddress Address,
    string? Id,
    EquatableList<AttributeChange> Changes,
    string? Reason,
    ResourceAddress? DeletedWith,
    EquatableList<Consequence> Consequences,
    EquatableList<string> Notes)
{
    private static readonly EquatableList<AttributeChange> NoChanges = new([]);
    private static readonly EquatableList<Consequence> NoConsequences = new([]);
    private static readonly EquatableList<string> NoNotes = new([]);

    internal static PlanStep Of(PlanAction action, ResourceAddress address, string? id, string? reason = null) =>
        new(action, address, id, NoChanges, reason, null, NoConsequences, NoNotes);

    /// <summary>Whether a certificate that no longer works, or will not after the plan, is replaced by one that does: nothing of worth is deleted.</summary>
    internal bool IsReissue => this is { Action: PlanAction.Replace, Address.Kind: ResourceKind.ClientCertificate, DeletedWith: null }
        && !Changes.Any(change => change.ForcesReplacement);

    internal bool IsGoingAway => Action is PlanAction.Delete or PlanAction.Replace;
}

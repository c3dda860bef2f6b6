using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning;

/// <summary>What has to be done so that the control plane is as a document says.</summary>
/// <param name="Document">The document, its parameters replaced by their values.</param>
/// <param name="IsDestroy">Whether the plan removes everything that was made.</param>
/// <param name="Steps">The steps: deletions first, each what depends on others before them, then the rest the other way round, routes after SSL servers.</param>
/// <param name="Gone">Resources that were made, are not declared any more, and are gone already.</param>
public sealed record Plan(
    DeploymentDocument Document,
    bool IsDestroy,
    EquatableList<PlanStep> Steps,
    EquatableList<ResourceAddress> Gone)
{
    /// <summary>What was deployed by another name, and stays.</summary>
    public EquatableList<ResourceMove> Moves { get; init; } = new([]);

    /// <summary>What is protected from now on, or not any more.</summary>
    public EquatableList<ProtectionChange> Protections { get; init; } = new([]);

    /// <summary>What was changed outside of the deployment since it was recorded. The steps change back what the document says otherwise.</summary>
    public EquatableList<ResourceDrift> Drift { get; init; } = new([]);

    /// <summary>Whether the control plane was asked what is there; otherwise the plan is made from what was recorded, and counts no sessions and nothing of others.</summary>
    public bool IsRefreshed { get; init; } = true;

    /// <summary>What identifies the recorded state the plan was made from; empty for a plan that was not made by <see cref="Planner"/>.</summary>
    public string StateFingerprint { get; init; } = "";

    /// <summary>Whether there is anything to do, be it only in the recorded state.</summary>
    public bool HasChanges => ChangesControlPlane || Moves.Count > 0 || Protections.Count > 0;

    /// <summary>Whether there is anything to do in the control plane.</summary>
    internal bool ChangesControlPlane => Steps.Any(step => step.Action != PlanAction.NoChange);

    /// <summary>The consequences of all steps, summed; each SSL server's sessions and certificates count once.</summary>
    public IReadOnlyList<string> Consequences => [.. Sums.Select(sum => Consequence.Clause(sum.Kind, sum.Count))];

    private IEnumerable<(ConsequenceKind Kind, int Count)> Sums => Steps.SelectMany(step => step.Consequences)
        .GroupBy(consequence => consequence.Kind)
        .OrderBy(group => group.Key)
        .Select(group => (group.Key, group.DistinctBy(c => (c.SslServer, c.Text)).Sum(c => c.Count)));

    /// <summary>What of the plan hurts somebody.</summary>
    public PlanHarm Harm =>
        Steps.SelectMany(step => step.Consequences).Aggregate(PlanHarm.None, (harm, consequence) => harm | HarmOf(consequence.Kind))
        | (Deletions > 0 ? PlanHarm.Delete : PlanHarm.None);

    /// <summary>How many resources are deleted, or deleted and made anew; certificates that are re-issued do not count.</summary>
    private int Deletions => Steps.Count(step => step is { IsGoingAway: true, IsReissue: false });

    /// <summary>The harm as a clause: <c>ends 3 sessions and deletes 1 resource</c>.</summary>
    internal string Describe(PlanHarm harm)
    {
        var clauses = Sums.Where(sum => harm.HasFlag(HarmOf(sum.Kind)) && HarmOf(sum.Kind) is PlanHarm.InvalidateCertificates or PlanHarm.EndSessions)
            .Select(sum => Consequence.Clause(sum.Kind, sum.Count))
            .ToList();
        if (harm.HasFlag(PlanHarm.Delete))
        {
            clauses.Add(Deletions == 1 ? "deletes 1 resource" : $"deletes {Deletions} resources");
        }

        return clauses.Count < 2 ? string.Concat(clauses) : $"{string.Join(", ", clauses[..^1])} and {clauses[^1]}";
    }

    /// <exception cref="PlanNotAllowedException">The plan hurts somebody in a way that was not allowed.</exception>
    internal void ThrowIfNotAllowed(PlanHarm allowed)
    {
        if ((Harm & ~allowed) is not PlanHarm.None and var missing)
        {
            throw new PlanNotAllowedException(this, missing);
        }
    }

    private static PlanHarm HarmOf(ConsequenceKind kind) => kind switch
    {
        ConsequenceKind.InvalidatesCertificates => PlanHarm.InvalidateCertificates,
        ConsequenceKind.EndsSessions => PlanHarm.EndSessions,
        ConsequenceKind.DeletesCertificates => PlanHarm.Delete,
        _ => PlanHarm.None,
    };

    /// <summary>How many steps do something.</summary>
    /// <param name="action">What they do.</param>
    public int Count(PlanAction action) => Steps.Count(step => step.Action == action);
}

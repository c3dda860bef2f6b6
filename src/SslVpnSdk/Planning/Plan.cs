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
    /// <summary>Whether there is anything to do.</summary>
    public bool HasChanges => Steps.Any(step => step.Action != PlanAction.NoChange);

    /// <summary>The consequences of all steps, summed; each SSL server's sessions and certificates count once.</summary>
    public IReadOnlyList<string> Consequences =>
    [
        .. Steps.SelectMany(step => step.Consequences)
            .GroupBy(consequence => consequence.Kind)
            .OrderBy(group => group.Key)
            .Select(group => Consequence.Clause(group.Key, group.DistinctBy(c => (c.SslServer, c.Text)).Sum(c => c.Count))),
    ];

    /// <summary>How many steps do something.</summary>
    /// <param name="action">What they do.</param>
    public int Count(PlanAction action) => Steps.Count(step => step.Action == action);
}

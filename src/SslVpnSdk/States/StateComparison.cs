using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>What is recorded beside what is there.</summary>
/// <param name="Gone">The recorded resources that are not in the control plane any more.</param>
/// <param name="Drift">Those that are, with attributes that were changed outside of the deployment since they were recorded.</param>
public sealed record StateComparison(EquatableList<RecordedResource> Gone, EquatableList<ResourceDrift> Drift)
{
    /// <summary>Whether everything is there, and as it was recorded.</summary>
    public bool IsSame => Gone.Count == 0 && Drift.Count == 0;

    /// <summary>The resources with other attributes than those that are recorded, or none recorded, with those that they have.</summary>
    internal IReadOnlyList<RecordedResource> Reread { get; init; } = [];

    internal static StateComparison Of(DeploymentState state, ObservedState observed) => new(
        new(state.Recorded.All.Where(resource => !observed.Has(resource))),
        new(ResourceDrift.Of(state, observed)))
    {
        Reread = [.. RereadOf(state, observed)],
    };

    internal static IEnumerable<RecordedResource> RereadOf(DeploymentState state, ObservedState observed) =>
        from resource in state.Resources.Values
        let there = ObservedAttributes.Of(observed, resource)
        where there is not null && (resource.Attributes is null || ResourceDrift.Of(resource, there) is not null)
        select resource with { Attributes = there };
}

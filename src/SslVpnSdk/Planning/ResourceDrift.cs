using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>A resource that is another in the control plane than what was recorded when the deployment changed or read it last.</summary>
/// <param name="Address">The resource.</param>
/// <param name="Id">Its id in the control plane.</param>
/// <param name="Changes">The attributes that differ.</param>
public sealed record ResourceDrift(ResourceAddress Address, string Id, EquatableList<AttributeDrift> Changes)
{
    /// <summary>What drifted, of that which is there: what is gone, or was being changed when a run was cut, is not among it.</summary>
    internal static IReadOnlyList<ResourceDrift> Of(DeploymentState state, ObservedState observed)
    {
        var there = new List<ResourceAttribute>();
        return
        [
            .. state.Recorded.All
                .Where(resource => state.Pending.IsEmpty || !state.Pending.ContainsKey(resource.Address))
                .Select(resource =>
                {
                    there.Clear();
                    return ObservedAttributes.AddTo(there, observed, resource) ? Of(resource, there) : null;
                })
                .OfType<ResourceDrift>(),
        ];
    }

    /// <summary>What of a resource drifted; null when nothing did. An attribute that was not recorded, as the service chose it, is not compared.</summary>
    internal static ResourceDrift? Of(RecordedResource resource, IReadOnlyList<ResourceAttribute> there)
    {
        if (resource.Attributes is not { } recorded || recorded.SequenceEqual(there))
        {
            return null;
        }

        var now = there.ToDictionary(attribute => attribute.Name, attribute => attribute.Value);
        var changes = recorded.Where(attribute => now.GetValueOrDefault(attribute.Name) != attribute.Value)
            .Select(attribute => new AttributeDrift(attribute.Name, attribute.Value, now.GetValueOrDefault(attribute.Name)))
            .ToArray();
        return changes.Length == 0 ? null : new ResourceDrift(resource.Address, resource.Id, new(changes));
    }
}

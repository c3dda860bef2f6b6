using System.Collections.Immutable;
using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>What is known of a deployment between runs: which resource is which in the control plane, and what was under way.</summary>
public sealed class DeploymentState
{
    private RecordedIndex? _recorded;

    private DeploymentState(
        string stack,
        string? environment,
        string region,
        string? lineage,
        long serial,
        ImmutableDictionary<ResourceAddress, RecordedResource> resources,
        ImmutableDictionary<ResourceAddress, Intent> pending)
    {
        Stack = stack;
        Environment = environment;
        Region = region;
        Lineage = lineage;
        Serial = serial;
        Resources = resources;
        Pending = pending;
    }

    /// <summary>The stack's name.</summary>
    public string Stack { get; }

    /// <summary>The environment; null for a stack that declares none.</summary>
    public string? Environment { get; }

    /// <summary>The region of all resources.</summary>
    public string Region { get; }

    /// <summary>An id made with the state and never again: two states with one lineage are one state at two times. Null before anything was recorded.</summary>
    public string? Lineage { get; }

    /// <summary>How many changes were recorded since the state was made. It never gets smaller.</summary>
    public long Serial { get; }

    /// <summary>The resources that were made.</summary>
    public ImmutableDictionary<ResourceAddress, RecordedResource> Resources { get; }

    /// <summary>The calls of which the outcome is not known.</summary>
    public ImmutableDictionary<ResourceAddress, Intent> Pending { get; }

    /// <summary>The resources that were made, in an order; made when it is asked for.</summary>
    internal RecordedIndex Recorded => _recorded ??= new(Resources.Values);

    /// <summary>Whether nothing was made and nothing is under way.</summary>
    public bool IsEmpty => Resources.IsEmpty && Pending.IsEmpty;

    /// <summary>The state before anything was made.</summary>
    public static DeploymentState Empty(string stack, string? environment, string region) =>
        new(
            stack,
            environment,
            region,
            null,
            0,
            ImmutableDictionary<ResourceAddress, RecordedResource>.Empty,
            ImmutableDictionary<ResourceAddress, Intent>.Empty);

    /// <summary>The id of a resource in the control plane; null when it was not made.</summary>
    public string? IdOf(ResourceAddress address) => Resources.GetValueOrDefault(address)?.Id;

    /// <summary>The state with a call under way.</summary>
    public DeploymentState WithPending(Intent intent) => With(Resources, Pending.SetItem(intent.Address, intent));

    /// <summary>The state without a call under way for a resource.</summary>
    public DeploymentState WithoutPending(ResourceAddress address) => With(Resources, Pending.Remove(address));

    /// <summary>The state with a resource, in place of another at its address.</summary>
    public DeploymentState With(RecordedResource resource) => With(Resources.SetItem(resource.Address, resource), Pending);

    /// <summary>The state without a resource.</summary>
    public DeploymentState Without(ResourceAddress address) => With(Resources.Remove(address), Pending);

    /// <summary>The state after a change, with the next serial.</summary>
    public DeploymentState With(StateChange change)
    {
        var pending = change.Ended is { } ended ? Pending.Remove(ended) : Pending;
        var resources = change.Removed is { } removed ? Resources.Remove(removed) : Resources;
        return With(
            change.Made is { } made ? resources.SetItem(made.Address, made) : resources,
            change.Begun is { } begun ? pending.SetItem(begun.Address, begun) : pending,
            Serial + 1);
    }

    /// <summary>The state with its identity.</summary>
    internal DeploymentState Identified(string? lineage, long serial) => new(Stack, Environment, Region, lineage, serial, Resources, Pending);

    /// <summary>The state with these things and no others; a later one at an address is in place of an earlier.</summary>
    internal DeploymentState Holding(IEnumerable<RecordedResource> resources, IEnumerable<Intent> pending) => With(
        Resources.Clear().SetItems(resources.Select(resource => KeyValuePair.Create(resource.Address, resource))),
        Pending.Clear().SetItems(pending.Select(intent => KeyValuePair.Create(intent.Address, intent))));

    private DeploymentState With(
        ImmutableDictionary<ResourceAddress, RecordedResource> resources, ImmutableDictionary<ResourceAddress, Intent> pending, long? serial = null) =>
        new(Stack, Environment, Region, Lineage, serial ?? Serial, resources, pending);
}

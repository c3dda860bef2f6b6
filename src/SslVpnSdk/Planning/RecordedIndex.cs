using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>What is recorded, for a planner that asks for it many times: the tree of a state takes long to search and to walk.</summary>
internal sealed class RecordedIndex(DeploymentState state)
{
    private readonly Dictionary<ResourceAddress, RecordedResource> _byAddress = new(state.Resources);

    private readonly ILookup<ResourceKind, RecordedResource> _byKind = state.Resources.Values.ToLookup(resource => resource.Address.Kind);

    /// <summary>What is recorded at an address; null when nothing is.</summary>
    public RecordedResource? At(ResourceAddress address) => _byAddress.GetValueOrDefault(address);

    /// <summary>The id of what is recorded at an address; null when nothing is.</summary>
    public string? IdOf(ResourceAddress address) => At(address)?.Id;

    /// <summary>What is recorded of a kind.</summary>
    public IEnumerable<RecordedResource> Of(ResourceKind kind) => _byKind[kind];

    /// <summary>The ids of what is recorded of a kind.</summary>
    public IEnumerable<string> IdsOf(ResourceKind kind) => _byKind[kind].Select(resource => resource.Id);

    /// <summary>All that is recorded.</summary>
    public IReadOnlyCollection<RecordedResource> All => _byAddress.Values;
}

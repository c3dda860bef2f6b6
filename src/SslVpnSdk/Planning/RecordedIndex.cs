using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>What is recorded, for a planner that asks for it many times: the tree of a state takes long to search and to walk.</summary>
internal sealed class RecordedIndex
{
    private readonly Dictionary<ResourceAddress, RecordedResource> _byAddress;

    private readonly ILookup<ResourceKind, RecordedResource> _byKind;

    public RecordedIndex(IEnumerable<RecordedResource> resources)
    {
        All = [.. resources.OrderBy(resource => resource.Address.Kind).ThenBy(resource => resource.Address.Name, StringComparer.Ordinal)];
        _byAddress = All.ToDictionary(resource => resource.Address);
        _byKind = All.ToLookup(resource => resource.Address.Kind);
    }

    /// <summary>All that is recorded, by kind and name.</summary>
    public IReadOnlyList<RecordedResource> All { get; }

    /// <summary>What is recorded at an address; null when nothing is.</summary>
    public RecordedResource? At(ResourceAddress address) => _byAddress.GetValueOrDefault(address);

    /// <summary>The id of what is recorded at an address; null when nothing is.</summary>
    public string? IdOf(ResourceAddress address) => At(address)?.Id;

    /// <summary>What is recorded of a kind, by name.</summary>
    public IEnumerable<RecordedResource> Of(ResourceKind kind) => _byKind[kind];

    /// <summary>The ids of what is recorded of a kind.</summary>
    public IEnumerable<string> IdsOf(ResourceKind kind) => _byKind[kind].Select(resource => resource.Id);
}

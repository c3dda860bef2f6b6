using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>Finds for resources that are declared and not recorded the ones that are there.</summary>
internal sealed class AdoptionMatch(ResourceFinder finder, DeploymentState state)
{
    private readonly Dictionary<(ResourceKind Kind, string? Parent), ILookup<string, FoundResource>> _listed = [];
    private readonly HashSet<(ResourceKind, string)> _taken = [.. state.Resources.Values.Select(resource => (resource.Address.Kind, resource.Id))];
    private readonly Dictionary<ResourceAddress, FoundResource> _matches = [];
    private readonly List<string> _faults = [];

    /// <summary>The matches, each behind what it stands on.</summary>
    /// <exception cref="DeploymentStateException">Of some there are several.</exception>
    public async Task<IReadOnlyList<(ResourceAddress Address, FoundResource Found)>> OfAsync(IReadOnlyList<DeclaredResource> declared)
    {
        foreach (var resource in declared.Where(resource => state.IdOf(resource.Address) is null))
        {
            await MatchAsync(resource);
        }

        return _faults.Count == 0
            ? [.. declared.Where(resource => _matches.ContainsKey(resource.Address)).Select(resource => (resource.Address, _matches[resource.Address]))]
            : throw new DeploymentStateException(string.Join('\n', _faults));
    }

    private async Task MatchAsync(DeclaredResource resource)
    {
        var parent = resource.Parent is { } address && _matches.TryGetValue(address, out var match) ? match.Id : ResourceAdoption.ParentId(state, resource);
        if (resource.Parent is not null && parent is null)
        {
            return;
        }

        var kind = resource.Address.Kind;
        var found = (await ListAsync(kind, kind == ResourceKind.Route ? parent : null))[resource.Name]
            .Where(candidate => candidate.Parent == parent && !_taken.Contains((kind, candidate.Id)))
            .ToArray();
        switch (found)
        {
            case [var one]:
                _matches.Add(resource.Address, one);
                break;
            case [_, _, ..]:
                var ids = string.Join(", ", found.Select(candidate => candidate.Id).Order(StringComparer.Ordinal));
                _faults.Add(
                    $"{resource.Address}: {found.Length} with this name are there: {ids}; nothing was adopted. Import the one that is meant: "
                    + $"sslvpn import {StateAddress.Write(resource.Address)} <id>.");
                break;
        }
    }

    /// <summary>What is there of a kind, by name; each list is read once.</summary>
    private async Task<ILookup<string, FoundResource>> ListAsync(ResourceKind kind, string? parent)
    {
        if (!_listed.TryGetValue((kind, parent), out var list))
        {
            list = (await finder.ListAsync(kind, null, parent)).ToLookup(found => found.Name, StringComparer.Ordinal);
            _listed.Add((kind, parent), list);
        }

        return list;
    }
}

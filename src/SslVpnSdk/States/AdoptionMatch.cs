using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>Finds for resources that are declared and not recorded the ones that are there.</summary>
internal sealed class AdoptionMatch(ResourceFinder finder, DeploymentState state, IReadOnlyList<ResourceOwner> others)
{
    private readonly Dictionary<(ResourceKind Kind, string? Parent), ILookup<string, FoundResource>> _listed = [];
    private readonly HashSet<(ResourceKind, string)> _taken = [.. state.Resources.Values.Select(resource => (resource.Address.Kind, resource.Id))];
    private readonly ILookup<(ResourceKind, string), ResourceOwner> _others = others.ToLookup(owner => (owner.Address.Kind, owner.Id));
    private readonly Dictionary<ResourceAddress, FoundResource> _matches = [];
    private readonly List<string> _faults = [];

    /// <summary>The matches, each behind what it stands on.</summary>
    /// <exception cref="DeploymentStateException">Of some there are several, or only one that another deployment has recorded.</exception>
    public async Task<IReadOnlyList<(ResourceAddress Address, FoundResource Found)>> OfAsync(IReadOnlyList<DeclaredResource> declared)
    {
        var names = declared.Select(resource => resource.Address).ToHashSet();
        foreach (var resource in declared.Where(resource => state.IdOf(resource.Address) is null))
        {
            await MatchAsync(
                resource,
                resource.PreviousName is { } previous && !names.Contains(resource.Address with { Name = previous }) ? [resource.Name, previous] : [resource.Name]);
        }

        return _faults.Count == 0
            ? [.. declared.Where(resource => _matches.ContainsKey(resource.Address)).Select(resource => (resource.Address, _matches[resource.Address]))]
            : throw new DeploymentStateException(string.Join('\n', _faults));
    }

    /// <summary>Finds one under the first of its names that anything has which nobody has recorded.</summary>
    private async Task MatchAsync(DeclaredResource resource, IReadOnlyList<string> names)
    {
        var parent = resource.Parent is { } address && _matches.TryGetValue(address, out var match) ? match.Id : ResourceAdoption.ParentId(state, resource);
        if (resource.Parent is not null && parent is null)
        {
            return;
        }

        var kind = resource.Address.Kind;
        var list = await ListAsync(kind, kind == ResourceKind.Route ? parent : null);
        var found = names.Select(name => list[name].Where(candidate => candidate.Parent == parent && !_taken.Contains((kind, candidate.Id))).ToArray()).ToArray();
        var free = found.Select(under => under.Where(candidate => !_others.Contains((kind, candidate.Id))).ToArray()).FirstOrDefault(under => under.Length > 0);
        if (free is [var one])
        {
            _matches.Add(resource.Address, one);
        }
        else if (free is not null)
        {
            var ids = string.Join(", ", free.Select(candidate => candidate.Id).Order(StringComparer.Ordinal));
            _faults.Add(
                $"{resource.Address}: {free.Length} with the name '{free[0].Name}' are there: {ids}; nothing was adopted. Import the one that is meant: "
                + $"sslvpn import {StateAddress.Write(resource.Address)} <id>.");
        }
        else if (found.SelectMany(under => under).FirstOrDefault() is { } owned)
        {
            _faults.Add($"{resource.Address}: {owned.Id} has the name '{owned.Name}' and {_others[(kind, owned.Id)].First().Refusal}");
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

using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>Takes what was deployed by a previous name for the resource by its name of now.</summary>
internal static class PreviousNames
{
    /// <summary>The moves that the previous names of a document ask for; none for names that nothing is recorded by.</summary>
    /// <exception cref="PlanningException">What is recorded by a previous name cannot become the resource.</exception>
    public static IReadOnlyList<ResourceMove> Moves(DeploymentDocument document, DeploymentState state)
    {
        var renamed = document.Resources.Where(resource => resource.PreviousName is not null).ToArray();
        if (renamed.Length == 0)
        {
            return [];
        }

        Check(document, renamed, state);
        var routes = Routes(state);
        return
        [
            .. renamed.SelectMany(resource => Of(resource, routes))
                .Where(move => state.Resources.ContainsKey(move.From))
                .Select(move => new ResourceMove(move.From, move.To, state.IdOf(move.From)!)),
        ];
    }

    /// <summary>The state as it is after moves, calls under way included.</summary>
    public static DeploymentState Moved(DeploymentDocument document, DeploymentState state, IReadOnlyList<ResourceMove> moves)
    {
        var renamed = document.Resources.Where(resource => resource.PreviousName is not null).ToArray();
        if (renamed.Length == 0)
        {
            return state;
        }

        var routes = Routes(state);
        state = moves.Aggregate(state, (s, move) => s.Without(move.From).With(state.Resources[move.From] with { Address = move.To }));
        return MovedCalls(renamed, state, routes).Aggregate(
            state, (s, move) => s.WithoutPending(move.From).WithPending(s.Pending[move.From] with { Address = move.To }));
    }

    /// <summary>The calls under way that are for a resource by its previous name.</summary>
    public static IReadOnlyList<(ResourceAddress From, ResourceAddress To)> MovedCalls(DeploymentDocument document, DeploymentState state) =>
        [.. MovedCalls(document.Resources.Where(resource => resource.PreviousName is not null), state, Routes(state))];

    private static IEnumerable<(ResourceAddress From, ResourceAddress To)> MovedCalls(
        IEnumerable<DocumentResource> renamed, DeploymentState state, ILookup<ResourceAddress, ResourceAddress> routes) => renamed
        .SelectMany(resource => Of(resource, routes))
        .Where(move => state.Pending.ContainsKey(move.From) && !state.Pending.ContainsKey(move.To));

    /// <summary>The names a resource and what is part of it had, and have.</summary>
    private static IEnumerable<(ResourceAddress From, ResourceAddress To)> Of(DocumentResource resource, ILookup<ResourceAddress, ResourceAddress> routes)
    {
        var to = ResourceAddress.Of(resource);
        var from = to with { Name = resource.PreviousName! };
        return [(from, to), .. routes[from].Select(route => (route, route with { Name = to.Name + route.Name[from.Name.Length..] }))];
    }

    /// <summary>The routes that are recorded, or under way, by their VPC.</summary>
    private static ILookup<ResourceAddress, ResourceAddress> Routes(DeploymentState state) => state.Resources.Keys.Concat(state.Pending.Keys)
        .Where(address => address.Kind == ResourceKind.Route)
        .Distinct()
        .ToLookup(address => address.VpcOfRoute);

    private static void Check(DeploymentDocument document, IReadOnlyList<DocumentResource> renamed, DeploymentState state)
    {
        var declared = document.Resources.Select(ResourceAddress.Of).ToHashSet();
        foreach (var resource in renamed)
        {
            var to = ResourceAddress.Of(resource);
            var from = to with { Name = resource.PreviousName! };
            if (declared.Contains(from))
            {
                throw new PlanningException(
                    $"{to} has the previous name '{from.Name}', which {(from == to ? "is its name" : "another of the document has")}. Remove WithPreviousName, or correct it.");
            }

            if (state.Resources.ContainsKey(from) && state.Resources.ContainsKey(to))
            {
                throw new PlanningException(
                    $"{to} has the previous name '{from.Name}', and both were deployed: {state.IdOf(to)} and {state.IdOf(from)}. "
                    + $"Remove WithPreviousName, and the plan deletes {from}.");
            }
        }

        if (renamed.GroupBy(resource => (resource.Type, resource.PreviousName)).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new PlanningException(
                $"{string.Join(" and ", twice.Select(resource => ResourceAddress.Of(resource)))} have the same previous name '{twice.Key.PreviousName}'. Keep one of the two.");
        }
    }
}

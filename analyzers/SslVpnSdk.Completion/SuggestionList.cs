using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Places;
using SslVpnSdk.Completion.Suggestions;
using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Completion;

/// <summary>What is suggested at a place: good in every draft that the place is part of.</summary>
internal static class SuggestionList
{
    /// <summary>The suggestions, the best first, of which none would bring a violation.</summary>
    /// <param name="drafts">What is described around the place.</param>
    /// <param name="policy">What the company asks of it.</param>
    /// <param name="node">The expression there.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IReadOnlyList<Suggestion> Of(IReadOnlyList<StackDraft> drafts, CompanyPolicy policy, SyntaxNode node, CancellationToken cancellationToken)
    {
        var suggestions = drafts
            .SelectMany(DraftPlaces.Of)
            .Where(place => place.Node == node)
            .SelectMany(place => For(place with { Policy = policy }))
            .GroupBy(suggestion => suggestion.Value)
            .Select(same => same.First())
            .ToList();
        foreach (var draft in drafts)
        {
            var before = Violations(draft, policy, node, made: null);
            suggestions.RemoveAll(suggestion =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return Violations(draft, policy, node, suggestion.Value).Any(after => after.Count() > before[after.Key].Count());
            });
        }

        return suggestions;
    }

    private static IEnumerable<Suggestion> For(DraftPlace place) => place.Kind switch
    {
        PlaceKind.Port => PortSuggestions.All,
        PlaceKind.SslConnections => SslConnectionsSuggestions.All,
        PlaceKind.StackRegion or PlaceKind.GatewayRegion or PlaceKind.IdaasRegion => RegionSuggestions.For(place),
        PlaceKind.ClientCidrBlock => ClientCidrBlockSuggestions.For(place),
        PlaceKind.LocalNetwork => LocalNetworkSuggestions.For(place),
        PlaceKind.VpcCidrBlock => VpcSuggestions.CidrBlocksFor(place),
        PlaceKind.UserCidrBlock => VpcSuggestions.UserCidrBlocksFor(place),

        // Of an existing VPC and of routes the stack knows nothing that its author does not.
        _ => [],
    };

    private static ILookup<string, RuleViolation> Violations(StackDraft draft, CompanyPolicy policy, SyntaxNode node, object? made) =>
        RuleCatalog.Check(DraftPlaces.With(draft, node, made), policy).ToLookup(violation => violation.Id);
}

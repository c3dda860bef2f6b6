using SslVpnSdk.Analyzers.Places;

namespace SslVpnSdk.Completion.Suggestions;

/// <summary>Regions, those that suit the place first.</summary>
internal static class RegionSuggestions
{
    private const string Dubai = "me-east-1";

    /// <summary>The regions for a place.</summary>
    public static IEnumerable<Suggestion> For(DraftPlace place)
    {
        var stack = place.Kind != PlaceKind.StackRegion && place.Draft.Region is { IsKnown: true, Value: var region } ? region : null;
        var first = place.Kind == PlaceKind.IdaasRegion && stack == Dubai ? Region.Singapore : stack;
        return Region.All
            .OrderByDescending(candidate => candidate.Id == first)
            .Select(candidate => new Suggestion(candidate.Id, candidate.Name, $"{candidate.Name}.{Note(candidate.Id, place.Kind, stack)}"));
    }

    private static string Note(string id, PlaceKind kind, string? stack) =>
        kind == PlaceKind.IdaasRegion && stack == Dubai && id == Region.Singapore
            ? " An EIAM 2.0 instance here keeps signing in to servers in Dubai quick."
            : id == stack ? " The region of the stack."
            : "";
}

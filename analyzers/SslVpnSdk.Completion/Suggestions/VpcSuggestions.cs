using SslVpnSdk.Addressing;
using SslVpnSdk.Analyzers.Places;

namespace SslVpnSdk.Completion.Suggestions;

/// <summary>Blocks for VPCs.</summary>
internal static class VpcSuggestions
{
    // The largest block the service advises (API, CreateVpc), and one octet for the networks in it.
    private const int PrefixLength = 16;

    /// <summary>The first block of each private range that nothing of the stack uses.</summary>
    public static IEnumerable<Suggestion> CidrBlocksFor(DraftPlace place)
    {
        var free = place.Free;
        return AddressRanges.Private
            .Select(range => free.FirstIn(range, PrefixLength))
            .OfType<CidrBlock>()
            .Select(block => new Suggestion(block.ToString(), "free", $"{Clients.Describe(block, place.Kind)}, free in this stack."));
    }

    /// <summary>The public blocks that servers of the VPC give to their clients.</summary>
    public static IEnumerable<Suggestion> UserCidrBlocksFor(DraftPlace place) => DraftPlaces.Of(place.Draft)
        .Where(other => other.Kind == PlaceKind.ClientCidrBlock && ReferenceEquals(other.Vpc, place.Vpc))
        .Select(other => DraftPlace.BlockOf(other.Value))
        .OfType<CidrBlock>()
        .Where(block => !AddressRanges.Private.Any(range => range.Contains(block)))
        .Distinct()
        .Select(block => new Suggestion(
            block.ToString(), "public clients", $"{Clients.Describe(block, place.Kind)}. A public client CIDR block of this VPC, which it routes when it is declared here."));
}

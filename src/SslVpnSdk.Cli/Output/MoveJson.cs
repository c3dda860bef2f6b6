using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>A resource with a new name as <c>--json</c> writes it.</summary>
internal sealed record MoveJson(AddressJson From, AddressJson To, string Id)
{
    public static MoveJson Of(ResourceMove move) => new(AddressJson.Of(move.From), AddressJson.Of(move.To), move.Id);
}

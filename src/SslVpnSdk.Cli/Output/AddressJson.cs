using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>The address of a resource as <c>--json</c> writes it.</summary>
internal sealed record AddressJson(string Type, string Name)
{
    public static AddressJson Of(ResourceAddress address) => new(address.Kind.ToTypeWord(), address.Name);
}

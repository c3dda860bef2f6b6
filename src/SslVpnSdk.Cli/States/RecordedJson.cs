using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary>A recorded resource as <c>--json</c> writes it.</summary>
internal sealed record RecordedJson(string Type, string Name, string Id)
{
    public static RecordedJson Of(RecordedResource resource) => new(resource.Address.Kind.ToTypeWord(), resource.Address.Name, resource.Id);
}

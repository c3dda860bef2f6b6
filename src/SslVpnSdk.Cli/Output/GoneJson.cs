using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.Output;

/// <summary>What is recorded and gone as <c>--json</c> writes it.</summary>
internal sealed record GoneJson(string Type, string Name, string Id)
{
    public static GoneJson Of(RecordedResource resource) => new(resource.Address.Kind.ToTypeWord(), resource.Address.Name, resource.Id);
}

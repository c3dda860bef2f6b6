using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary>A recorded resource with its attributes as <c>state --json</c> writes it; they are null where they are not known.</summary>
internal sealed record StateResourceJson(string Type, string Name, string Id, IReadOnlyDictionary<string, string>? Attributes)
{
    public static StateResourceJson Of(RecordedResource resource) => new(
        resource.Address.Kind.ToTypeWord(),
        resource.Address.Name,
        resource.Id,
        StateFileResource.Of(resource).Attributes);
}

using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>
/// Records which certificates a change of their SSL server invalidated. The service need not show it, and when the settings are changed back before new
/// ones are issued, nothing else tells it. After a call that was cut it is the call which changes them back that records it.
/// </summary>
/// <param name="state">What is recorded; asked when a server has changed.</param>
/// <param name="observed">What is there; asked as the state is.</param>
internal sealed class InvalidatedCertificates(Func<DeploymentState> state, Func<ObservedState> observed)
{
    private readonly Lazy<ILookup<string, ResourceAddress>> _byServer = new(() => state().Resources.Values
        .Where(resource => resource.Address.Kind == ResourceKind.ClientCertificate)
        .ToLookup(resource => observed().Certificate(resource.Id)?.SslVpnServerId ?? "", resource => resource.Address));

    /// <summary>What is to be recorded after a change of an SSL server that invalidates its certificates.</summary>
    public IEnumerable<StateChange> Of(string serverId) =>
        from address in _byServer.Value[serverId]
        let resource = state().Resources.GetValueOrDefault(address)
        where resource is not null
        select new StateChange { Made = resource with { IssuedFor = SslServerSettings.OfBefore } };
}

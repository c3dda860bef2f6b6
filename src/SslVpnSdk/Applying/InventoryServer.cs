using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Applying;

/// <summary>An SSL server that is there, with its certificates and the clients that are connected to it.</summary>
/// <param name="Name">The name in the document.</param>
/// <param name="Server">The server as the control plane describes it.</param>
/// <param name="Certificates">The certificates which the deployment made for it, by name.</param>
/// <param name="Clients">The clients that are connected, by their private addresses; null when the control plane does not list those of this gateway.</param>
public sealed record InventoryServer(
    string Name, SslVpnServer Server, EquatableList<InventoryEntry<SslVpnClientCertKey>> Certificates, EquatableList<SslVpnClient>? Clients);

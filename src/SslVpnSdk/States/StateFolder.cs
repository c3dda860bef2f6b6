using SslVpnSdk.Documents;

namespace SslVpnSdk.States;

/// <summary>Keeps states in a folder, a file each.</summary>
/// <param name="path">The folder; made when there is something to write.</param>
public sealed class StateFolder(string path) : IStateBackend
{
    /// <inheritdoc/>
    public IStateStore StoreOf(DeploymentDocument document, Uri? endpoint) => new StateFile(path, document, endpoint);
}

using SslVpnSdk.Documents;

namespace SslVpnSdk.States;

/// <summary>Where the states of deployments are kept: a folder, or a database.</summary>
public interface IStateBackend
{
    /// <summary>Where the state of a document's deployment is. Nothing is read or written yet.</summary>
    /// <param name="document">The document, for its stack, environment and region.</param>
    /// <param name="endpoint">Where the control plane is, whose ids the state has; null for the embedded one.</param>
    IStateStore StoreOf(DeploymentDocument document, Uri? endpoint);
}

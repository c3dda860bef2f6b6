namespace SslVpnSdk.ControlPlane;

/// <summary>A call that can be checked without being done.</summary>
public interface IDryRunRequest
{
    /// <summary>True: check only, and answer with the error <c>DryRunOperation</c> when the call would succeed. Null: false.</summary>
    bool? DryRun { get; }
}

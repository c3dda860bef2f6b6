namespace SslVpnSdk.Planning;

/// <summary>A client certificate that a step invalidates or deletes.</summary>
/// <param name="Name">The name it has in the control plane, which says whose it is.</param>
/// <param name="Id">Its id, <c>vsc-…</c>.</param>
/// <param name="Fate">Whether a new one is made, and by whom.</param>
public sealed record AffectedCertificate(string Name, string Id, CertificateFate Fate)
{
    /// <summary>The certificate as people say it: <c>guest (vsc-1), which this deployment did not make</c>.</summary>
    public override string ToString() => $"{Name} ({Id}){(Fate == CertificateFate.Foreign ? ", which this deployment did not make" : "")}";
}

namespace SslVpnSdk.Bundles;

/// <summary>A client certificate that was written to disk, to be installed on the client.</summary>
/// <param name="Certificate">The name of the certificate.</param>
/// <param name="Id">Its id, <c>vsc-…</c>.</param>
/// <param name="Folder">The folder with the authority's certificate, the certificate, its private key and <c>config.ovpn</c>, which names them.</param>
public sealed record WrittenBundle(string Certificate, string Id, string Folder);

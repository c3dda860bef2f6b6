using System.Diagnostics.CodeAnalysis;

namespace SslVpnSdk.ControlPlane;

/// <summary>The client certificate.</summary>
/// <remarks>For a certificate that does not exist the service answers with the error <c>InvalidInstanceId.NotFound</c>.</remarks>
public sealed record DescribeSslVpnClientCertResponse : SslVpnClientCertKey
{
    /// <summary>Makes an empty answer, whose properties an initializer sets.</summary>
    public DescribeSslVpnClientCertResponse()
    {
    }

    /// <summary>Makes the answer from its description.</summary>
    [SetsRequiredMembers]
    public DescribeSslVpnClientCertResponse(SslVpnClientCertKey certificate, string caCert, string clientCert, string clientKey, string clientConfig, string requestId)
        : base(certificate)
    {
        CaCert = caCert;
        ClientCert = clientCert;
        ClientKey = clientKey;
        ClientConfig = clientConfig;
        RequestId = requestId;
    }

    /// <summary>The certificate of the authority: PEM, <c>CERTIFICATE</c>.</summary>
    public required string CaCert { get; init; }

    /// <summary>The certificate: PEM, <c>CERTIFICATE</c>.</summary>
    public required string ClientCert { get; init; }

    /// <summary>The private key, a secret: PEM, <c>RSA PRIVATE KEY</c>.</summary>
    public required string ClientKey { get; init; }

    /// <summary>The OpenVPN configuration of the client.</summary>
    public required string ClientConfig { get; init; }

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }

    /// <summary>The id and the status, without the key, so that no log comes to hold it.</summary>
    public override string ToString() => $"{SslVpnClientCertId} ({Status})";
}

using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Certificates;

/// <summary>The OpenVPN configuration that goes with a client certificate.</summary>
internal static class ClientConfiguration
{
    public static string Of(StoredCertificate certificate, StoredSslServer server, StoredVpnGateway gateway)
    {
        string[] lines =
        [
            "client",
            "dev tun",
            $"proto {server.Proto.ToLowerInvariant()}",
            FormattableString.Invariant($"remote {gateway.SslAddress} {server.Port}"),
            "resolv-retry infinite",
            "nobind",
            "persist-key",
            "persist-tun",
            "ca ca.crt",
            $"cert {certificate.Id}.crt",
            $"key {certificate.Id}.key",
            "remote-cert-tls server",
            $"cipher {server.Cipher}",
            server.Compress ? "comp-lzo" : ";comp-lzo",
            .. server.TwoFactor is null ? (string[])[] : ["auth-user-pass"],
            "verb 4",
        ];
        return string.Join('\n', lines) + "\n";
    }
}

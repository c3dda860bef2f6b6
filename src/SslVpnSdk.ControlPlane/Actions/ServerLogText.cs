using System.Globalization;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>The words of an SSL server's log.</summary>
internal static class ServerLogText
{
    public static string Created(StoredSslServer server) => string.Create(
        CultureInfo.InvariantCulture,
        $"server created: {server.Proto} port {server.Port}, {server.Cipher}, clients {server.ClientIpPool}, local networks {server.LocalSubnet}");

    /// <summary>What changed, by the names of the parameters.</summary>
    public static string Changed(StoredSslServer before, StoredSslServer after)
    {
        (string Parameter, object? Before, object? After)[] values =
        [
            ("Name", before.Name, after.Name),
            ("ClientIpPool", before.ClientIpPool, after.ClientIpPool),
            ("LocalSubnet", before.LocalSubnet, after.LocalSubnet),
            ("Proto", before.Proto, after.Proto),
            ("Port", before.Port, after.Port),
            ("Cipher", before.Cipher, after.Cipher),
            ("Compress", before.Compress, after.Compress),
            ("EnableMultiFactorAuth", before.TwoFactor is not null, after.TwoFactor is not null),
            ("IDaaSInstanceId", before.TwoFactor?.InstanceId, after.TwoFactor?.InstanceId),
            ("IDaaSRegionId", before.TwoFactor?.RegionId, after.TwoFactor?.RegionId),
            ("IDaaSApplicationId", before.TwoFactor?.ApplicationId, after.TwoFactor?.ApplicationId),
            ("DnsServers", before.DnsServers, after.DnsServers),
        ];
        var changed = values.Where(value => !Equals(value.Before, value.After)).Select(value =>
            string.Create(CultureInfo.InvariantCulture, $"{value.Parameter} from {value.Before ?? "none"} to {value.After ?? "none"}"));
        return $"server changed: {string.Join(", ", changed)}";
    }

    public static string CertificateCreated(string certificateId) => $"certificate {certificateId} created";

    public static string CertificateDeleted(string certificateId) => $"certificate {certificateId} deleted";

    public static string Connected(StoredSession session) => string.Create(
        CultureInfo.InvariantCulture, $"{session.CommonName} connected from {session.Ip}:{session.Port}, address {session.PrivateIp}");

    public static string Disconnected(StoredSession session) => $"{session.CommonName} disconnected, address {session.PrivateIp}";

    public static string Dropped(StoredSession session) => $"{session.CommonName} dropped by a change of the server, address {session.PrivateIp}";
}

using System.Globalization;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>
/// The public addresses of gateways and clients. They come from the ranges kept for documentation (RFC 5737), so that no
/// configuration made here leads to somebody's machine.
/// </summary>
internal static class PublicAddresses
{
    private const int Hosts = 254;

    /// <summary>An address for a gateway that no other gateway has, as long as there are any.</summary>
    public static string ForGateway(ActionContext context, params IEnumerable<string> taken)
    {
        var gateways = context.State.VpnGateways;
        Key<StoredVpnGateway>[] keys = [VpnGatewayKeys.InternetIp, VpnGatewayKeys.DisasterRecoveryInternetIp, VpnGatewayKeys.SslVpnInternetIp];
        var used = keys.SelectMany(gateways.Values).Concat(taken).ToHashSet();
        var start = context.NewNumber(Hosts);
        var candidates = Enumerable.Range(0, Hosts).Select(i => $"203.0.113.{((start + i) % Hosts) + 1}").ToList();
        return candidates.Find(address => !used.Contains(address)) ?? candidates[0];
    }

    /// <summary>An IPv6 block for a VPC, from the range for documentation (RFC 3849).</summary>
    public static string Ipv6Block(ActionContext context) =>
        string.Create(CultureInfo.InvariantCulture, $"2001:db8:{context.NewNumber(0x10000):x}:{context.NewNumber(0x100):x}00::/56");

    /// <summary>The address and port a client connects from.</summary>
    public static (string Address, int Port) ForClient(ActionContext context) =>
        ($"198.51.100.{context.NewNumber(Hosts) + 1}", 49152 + context.NewNumber(16384));
}

using System.Globalization;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Applying;

/// <summary>Says for people what single resources are like.</summary>
internal static class InventoryWords
{
    private const int DaysOfAttention = 30;

    /// <summary>The public addresses of a gateway, each once.</summary>
    public static string Addresses(VpnGateway gateway) => string.Join(
        ", ",
        new[] { gateway.InternetIp, gateway.SslVpnInternetIp, gateway.DisasterRecoveryInternetIp }.Where(address => !string.IsNullOrEmpty(address)).Distinct());

    public static string Settings(SslVpnServer server)
    {
        var networks = server.LocalSubnet.Replace(",", ", ", StringComparison.Ordinal);
        var compression = server.Compress ? ", compressed" : "";
        var twoFactor = server.EnableMultiFactorAuth ? $", two-factor authentication by {server.IDaaSInstanceId}" : "";
        return $"local networks {networks}; client CIDR block {server.ClientIpPool}; encryption {server.Cipher}{compression}{twoFactor}";
    }

    /// <summary>How long a certificate is good. The service calls one expired as well that a change of its server made useless.</summary>
    public static (InventoryHealth Health, string Text) Validity(SslVpnClientCertKey certificate, DateTimeOffset now)
    {
        var end = DateTimeOffset.FromUnixTimeMilliseconds(certificate.EndTime);
        var day = end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (end <= now)
        {
            return (InventoryHealth.Bad, $"expired, ended {day}");
        }

        if (certificate.Status == "expired")
        {
            return (InventoryHealth.Bad, "expired, invalidated by a change of its SSL server");
        }

        var days = (end - now).Days;
        var left = days switch
        {
            0 => "less than a day left",
            1 => "1 day left",
            _ => string.Create(CultureInfo.InvariantCulture, $"{days} days left"),
        };
        return (days > DaysOfAttention ? InventoryHealth.Good : InventoryHealth.Attention, $"{certificate.Status}, ends {day}, {left}");
    }

    public static string Connected(SslVpnClient client, string user) =>
        $"connected {client.PrivateIp}  {user}, from {client.Ip}:{client.Port}, since {Time(client.ConnectedTime)}";

    private static string Time(long milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}

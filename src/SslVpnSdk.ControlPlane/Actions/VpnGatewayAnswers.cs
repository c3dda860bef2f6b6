using System.Globalization;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes VPN gateways as the service does.</summary>
internal static class VpnGatewayAnswers
{
    public const string GatewayType = "Traditional";
    public const string BusinessStatus = "Normal";

    /// <summary>The features of a gateway made today.</summary>
    private const string Features =
        """{"VpnEnableBgp":"true","VisuallySsl":"true","PbrPriority":"true","VpnNewImage":"true","IDaaSNewVersion":"true"}""";

    public static VpnGateway Describe(StoredVpnGateway gateway, ActionContext context) => Describe([gateway], context).Single();

    public static IEnumerable<VpnGateway> Describe(IReadOnlyList<StoredVpnGateway> gateways, ActionContext context)
    {
        var tags = ResourceTags.Of(gateways.Select(gateway => gateway.Id), context);
        return gateways.Select(gateway => Describe(gateway, tags.GetValueOrDefault(gateway.Id), context));
    }

    private static VpnGateway Describe(StoredVpnGateway gateway, StoredTagSet? tags, ActionContext context) => new()
    {
        RegionId = gateway.RegionId,
        VpnGatewayId = gateway.Id,
        VpcId = gateway.VpcId,
        VSwitchId = gateway.VSwitchId,
        DisasterRecoveryVSwitchId = gateway.DisasterRecoveryVSwitchId,
        Name = gateway.Name,
        Description = gateway.Description,
        Status = gateway.Status(context.Now),
        BusinessStatus = BusinessStatus,
        ChargeType = gateway.IsPrepaid ? "Prepay" : "PostpayByFlow",
        Spec = string.Create(CultureInfo.InvariantCulture, $"{gateway.Bandwidth}M"),
        InternetIp = gateway.InternetIp,
        DisasterRecoveryInternetIp = gateway.DisasterRecoveryInternetIp,
        SslVpnInternetIp = gateway.SslVpnInternetIp,
        IpsecVpn = Word(gateway.HasIpsec),
        SslVpn = Word(gateway.SslConnections is not null),
        SslMaxConnections = gateway.SslConnections ?? 0,
        CreateTime = gateway.CreatedAt.ToUnixTimeMilliseconds(),
        EndTime = gateway.EndsAt?.ToUnixTimeMilliseconds(),
        NetworkType = gateway.NetworkType,
        VpnType = gateway.VpnType,
        GatewayType = GatewayType,
        AutoPropagate = gateway.AutoPropagate,
        ResourceGroupId = gateway.ResourceGroupId,
        Tag = Features,
        Tags = ResourceTags.Describe(tags),
    };

    private static string Word(bool enabled) => enabled ? "enable" : "disable";
}

using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>The types of resources that can be tagged. SSL servers and client certificates are not among them.</summary>
internal static class TaggableType
{
    public const string Vpc = "VPC";
    public const string VSwitch = "VSWITCH";
    public const string VpnGateway = "VPNGATEWAY";
    public const string RouteTable = "ROUTETABLE";

    private static readonly string[] All = [Vpc, VSwitch, VpnGateway, RouteTable];

    /// <summary>The type a call names, in any case.</summary>
    public static string Parse(string? word)
    {
        var text = ActionContext.Required(word, "ResourceType");
        return Array.Find(All, type => type.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? throw ActionContext.Refuse(ApiError.Illegal("ResourceType", text, $"Use {string.Join(" or ", All)}."));
    }
}

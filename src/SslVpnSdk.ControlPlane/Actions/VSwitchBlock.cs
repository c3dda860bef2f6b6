using SslVpnSdk.Addressing;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Checks the block of a vSwitch.</summary>
internal static class VSwitchBlock
{
    private const int ShortestPrefix = 16;
    private const int LongestPrefix = 29;

    /// <summary>The block; refused when it is none, of a wrong size, or not inside the VPC.</summary>
    public static CidrBlock Parse(string text, StoredVpc vpc)
    {
        if (!CidrBlock.TryParse(text, out var block, out var fault))
        {
            throw Illegal(text, $"It is not an IPv4 CIDR block: {fault}.");
        }

        if (block!.PrefixLength is < ShortestPrefix or > LongestPrefix)
        {
            throw Illegal(text, "Use a prefix length of 16 to 29.");
        }

        return CidrBlock.Parse(vpc.CidrBlock).Contains(block) ? block : throw Illegal(text, $"It is not inside the VPC's block {vpc.CidrBlock}.");
    }

    /// <summary>Refuses a block that shares an address with another vSwitch, or is the destination of a route.</summary>
    public static void CheckFree(CidrBlock block, IEnumerable<StoredVSwitch> others, StoredVpc vpc, ActionContext context)
    {
        var isDestination = context.State.Routes.Where(RouteKeys.RouteTable, vpc.RouteTableId).ToList().Any(route =>
            CidrBlock.Parse(route.DestinationCidrBlock).Equals(block));
        if (isDestination || others.Any(other => CidrBlock.Parse(other.CidrBlock).Overlaps(block)))
        {
            throw ActionContext.Refuse(ApiError.VSwitchOverlaps);
        }
    }

    private static RefusalException Illegal(string text, string remedy) => ActionContext.Refuse(ApiError.Illegal("CidrBlock", text, remedy));
}

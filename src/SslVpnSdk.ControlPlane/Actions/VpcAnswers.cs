using System.Globalization;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes VPCs as the service does.</summary>
internal static class VpcAnswers
{
    public static Vpc Describe(StoredVpc vpc, DateTimeOffset now) => new()
    {
        RegionId = vpc.RegionId,
        VpcId = vpc.Id,
        VpcName = vpc.Name,
        Description = vpc.Description,
        CidrBlock = vpc.CidrBlock,
        UserCidrs = new(vpc.UserCidr.Length == 0 ? [] : vpc.UserCidr.Split(',')),
        Status = vpc.Status(now),
        VRouterId = vpc.RouterId,
        RouterTableIds = new([vpc.RouteTableId]),
        VSwitchIds = new([]),
        CreationTime = Text(vpc.CreatedAt),
        IsDefault = false,
        ResourceGroupId = vpc.ResourceGroupId,
    };

    /// <summary>The answer about a VPC that does not exist: its id is empty.</summary>
    public static Vpc Nothing(string regionId) => new()
    {
        RegionId = regionId,
        VpcId = "",
        VpcName = "",
        Description = "",
        CidrBlock = "",
        UserCidrs = new([]),
        Status = "",
        VRouterId = "",
        RouterTableIds = new([]),
        VSwitchIds = new([]),
        CreationTime = "",
        IsDefault = false,
        ResourceGroupId = "",
    };

    /// <summary>A time as VPCs and route tables write it.</summary>
    public static string Text(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

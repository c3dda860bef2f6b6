using System.Globalization;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes VPCs as the service does.</summary>
internal static class VpcAnswers
{
    public static Vpc Describe(StoredVpc vpc, ActionContext context) => Describe([vpc], context).Single();

    public static IEnumerable<Vpc> Describe(IReadOnlyList<StoredVpc> vpcs, ActionContext context)
    {
        var ids = vpcs.Select(vpc => vpc.Id).ToArray();
        var vSwitches = VSwitches.IdsByVpc(ids, context);
        var tags = ResourceTags.Of(ids, context);
        return vpcs.Select(vpc => Describe(vpc, vSwitches[vpc.Id], tags.GetValueOrDefault(vpc.Id), context));
    }

    private static Vpc Describe(StoredVpc vpc, IEnumerable<string> vSwitches, StoredTagSet? tags, ActionContext context) => new()
    {
        RegionId = vpc.RegionId,
        VpcId = vpc.Id,
        VpcName = vpc.Name,
        Description = vpc.Description,
        CidrBlock = vpc.CidrBlock,
        UserCidrs = new(vpc.UserCidr.Length == 0 ? [] : vpc.UserCidr.Split(',')),
        Status = vpc.Status(context.Now),
        VRouterId = vpc.RouterId,
        RouterTableIds = new([vpc.RouteTableId]),
        VSwitchIds = new(vSwitches),
        CreationTime = Text(vpc.CreatedAt),
        IsDefault = false,
        ResourceGroupId = vpc.ResourceGroupId,
        OwnerId = context.Options.AccountId,
        EnabledIpv6 = vpc.Ipv6CidrBlock is not null,
        Ipv6CidrBlock = vpc.Ipv6CidrBlock ?? "",
        Ipv6CidrBlocks = new(vpc.Ipv6CidrBlock is { } block ? [new Ipv6CidrBlockInfo { Ipv6CidrBlock = block, Ipv6Isp = "BGP" }] : []),
        Tags = ResourceTags.Describe(tags),
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

    /// <summary>What stands in a VPC or vSwitch, without the types of which there is none.</summary>
    public static EquatableList<CloudResource> Resources(params IEnumerable<(string Type, int Count)> counts) =>
        new(counts.Where(c => c.Count > 0).Select(c => new CloudResource { ResourceType = c.Type, ResourceCount = c.Count }));

    /// <summary>A time as VPCs and route tables write it.</summary>
    public static string Text(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

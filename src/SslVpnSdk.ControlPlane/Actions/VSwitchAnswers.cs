using SslVpnSdk.Addressing;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes vSwitches as the service does.</summary>
internal static class VSwitchAnswers
{
    /// <summary>The first address of a vSwitch and its last three are the service's own.</summary>
    private const int ReservedAddresses = 4;

    public static VSwitch Describe(StoredVSwitch vSwitch, ActionContext context) => Describe([vSwitch], context).Single();

    public static IEnumerable<VSwitch> Describe(IReadOnlyList<StoredVSwitch> vSwitches, ActionContext context)
    {
        var vpcs = context.State.Vpcs.Find(vSwitches.Select(vSwitch => vSwitch.VpcId));
        var tags = ResourceTags.Of(vSwitches.Select(vSwitch => vSwitch.Id), context);
        return vSwitches.Select(vSwitch => Describe(vSwitch, vpcs[vSwitch.VpcId], tags.GetValueOrDefault(vSwitch.Id), context));
    }

    private static VSwitch Describe(StoredVSwitch vSwitch, StoredVpc vpc, StoredTagSet? tags, ActionContext context) => new()
    {
        VSwitchId = vSwitch.Id,
        VSwitchName = vSwitch.Name,
        Description = vSwitch.Description,
        VpcId = vSwitch.VpcId,
        ZoneId = vSwitch.ZoneId,
        CidrBlock = vSwitch.CidrBlock,
        Status = vSwitch.Status(context.Now),
        AvailableIpAddressCount = CidrBlock.Parse(vSwitch.CidrBlock).AddressCount - ReservedAddresses,
        CreationTime = VpcAnswers.Text(vSwitch.CreatedAt),
        IsDefault = false,
        ResourceGroupId = vpc.ResourceGroupId,
        RouteTable = new() { RouteTableId = vpc.RouteTableId, RouteTableType = "System" },
        OwnerId = context.Options.AccountId,
        Tags = ResourceTags.Describe(tags),
    };

    /// <summary>The answer about a vSwitch that does not exist: its id is empty.</summary>
    public static VSwitch Nothing { get; } = new()
    {
        VSwitchId = "",
        VSwitchName = "",
        Description = "",
        VpcId = "",
        ZoneId = "",
        CidrBlock = "",
        Status = "",
        AvailableIpAddressCount = 0,
        CreationTime = "",
        IsDefault = false,
        ResourceGroupId = "",
    };
}

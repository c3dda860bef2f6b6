using SslVpnSdk.Addressing;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes vSwitches as the service does.</summary>
internal static class VSwitchAnswers
{
    /// <summary>The first address of a vSwitch and its last three are the service's own.</summary>
    private const int ReservedAddresses = 4;

    public static VSwitch Describe(StoredVSwitch vSwitch, ActionContext context)
    {
        var vpc = context.State.Vpcs.Find(vSwitch.VpcId)!;
        return new VSwitch
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
            Tags = ResourceTags.Describe(vSwitch.Id, context),
        };
    }

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

using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Finds vSwitches and what stands in them.</summary>
internal static class VSwitches
{
    /// <summary>A vSwitch of the region, or of any region for null; null when there is none.</summary>
    public static StoredVSwitch? Find(string? regionId, string? id, ActionContext context) =>
        context.State.VSwitches.Find(ActionContext.Required(id, "VSwitchId")) is { } vSwitch && Filter.Passes(regionId, vSwitch.RegionId)
            ? vSwitch
            : null;

    public static TableQuery<StoredVSwitch> OfVpc(string vpcId, ActionContext context) => context.State.VSwitches.Where(VSwitchKeys.Vpc, vpcId);

    /// <summary>The ids of the vSwitches of VPCs, by the id of the VPC.</summary>
    public static ILookup<string, string> IdsByVpc(IEnumerable<string> vpcIds, ActionContext context) =>
        context.State.VSwitches.Query.WhereGiven(VSwitchKeys.Vpc, [.. vpcIds]).ToList().ToLookup(vSwitch => vSwitch.VpcId, vSwitch => vSwitch.Id);

    /// <summary>The gateways with a tunnel in the vSwitch.</summary>
    public static int CountGateways(string vSwitchId, ActionContext context) =>
        context.VpnGateways().Where(VpnGatewayKeys.VSwitch, vSwitchId).Count()
        + context.VpnGateways().Where(VpnGatewayKeys.DisasterRecoveryVSwitch, vSwitchId).Count();

    /// <summary>The vSwitch a call names for a gateway in a VPC.</summary>
    public static StoredVSwitch ForGateway(string id, StoredVpc vpc, ActionContext context)
    {
        var vSwitch = context.State.VSwitches.Find(id) is { } found && found.VpcId == vpc.Id
            ? found
            : throw ActionContext.Refuse(ApiError.VSwitchNotFound);
        return vSwitch.IsAvailable(context.Now) ? vSwitch : throw ActionContext.Refuse(ApiError.VSwitchNotAvailable);
    }
}

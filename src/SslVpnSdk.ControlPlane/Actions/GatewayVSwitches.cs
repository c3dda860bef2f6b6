using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>The vSwitches a VPN gateway stands in.</summary>
/// <param name="First">That of its first tunnel; null in a VPC without vSwitches.</param>
/// <param name="Second">That of its second tunnel; null when it has one tunnel.</param>
internal sealed record GatewayVSwitches(StoredVSwitch? First, StoredVSwitch? Second)
{
    /// <summary>What a call names; the first vSwitch of the VPC when it names none.</summary>
    public static GatewayVSwitches Of(CreateVpnGatewayRequest request, StoredVpc vpc, ActionContext context)
    {
        if (string.IsNullOrEmpty(request.DisasterRecoveryVSwitchId))
        {
            return new(Choose(request.VSwitchId, vpc, context), null);
        }

        var first = VSwitches.ForGateway(ActionContext.Required(request.VSwitchId, "VSwitchId"), vpc, context);
        var second = VSwitches.ForGateway(request.DisasterRecoveryVSwitchId, vpc, context);
        return first.ZoneId == second.ZoneId
            ? throw ActionContext.Refuse(ApiError.Illegal(
                "DisasterRecoveryVSwitchId", second.Id, $"It is in the zone of the first, {first.ZoneId}. Use a vSwitch in another zone."))
            : new(first, second);
    }

    private static StoredVSwitch? Choose(string? id, StoredVpc vpc, ActionContext context) => string.IsNullOrEmpty(id)
        ? VSwitches.OfVpc(vpc.Id, context).ToList().FirstOrDefault(vSwitch => vSwitch.IsAvailable(context.Now))
        : VSwitches.ForGateway(id, vpc, context);
}

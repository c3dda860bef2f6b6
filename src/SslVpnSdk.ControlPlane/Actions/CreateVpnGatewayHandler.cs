using System.Globalization;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Makes a VPN gateway in a VPC.</summary>
internal sealed class CreateVpnGatewayHandler : ChangeHandler<CreateVpnGatewayRequest, CreateVpnGatewayResponse>
{
    private static readonly int[] PublicBandwidths = [5, 10, 20, 50, 100, 200, 500, 1000];
    private static readonly int[] PrivateBandwidths = [200, 1000];

    protected override CreateVpnGatewayResponse Handle(CreateVpnGatewayRequest request, ActionContext context)
    {
        var vpc = context.Vpc(request.RegionId, request.VpcId);
        CheckOffer(request);
        var gateway = Describe(request, GatewayVSwitches.Of(request, vpc, context), context);
        var draft = new RequestDraft(request.RegionId, request.Action);
        draft.Add(gateway, draft.Add(vpc, []));
        RuleRefusals.Check(draft.ToStack());

        if (!vpc.IsAvailable(context.Now))
        {
            throw ActionContext.Refuse(ApiError.VpcNotAvailable);
        }

        if (context.VpnGateways().Count() >= context.Options.VpnGatewayQuota)
        {
            throw ActionContext.Refuse(ApiError.GatewayQuotaFull);
        }

        context.State.VpnGateways.Add(gateway);
        return new CreateVpnGatewayResponse
        {
            VpnGatewayId = gateway.Id,
            Name = gateway.Name,
            OrderId = 200_000_000_000L + context.NewNumber(int.MaxValue),
            RequestId = context.RequestId,
        };
    }

    private static void CheckOffer(CreateVpnGatewayRequest request)
    {
        CheckBandwidth(request.Bandwidth ?? throw ActionContext.Refuse(ApiError.Missing("Bandwidth")), request.NetworkType);
        if (request.SslConnections is not null && request.EnableSsl is not true)
        {
            throw ActionContext.Refuse(ApiError.UnnecessarySslConnections);
        }

        Word.Check(request.InstanceChargeType, "InstanceChargeType", "PREPAY", "POSTPAY");
        Word.Check(request.NetworkType, "NetworkType", "public", "private");
        Word.Check(request.VpnType, "VpnType", "Normal", "NationalStandard");
        if (request.InstanceChargeType == "PREPAY")
        {
            var period = request.Period ?? throw ActionContext.Refuse(ApiError.Missing("Period"));
            if (period is not ((>= 1 and <= 9) or 12 or 24 or 36))
            {
                throw Illegal("Period", period, "Use 1 to 9, 12, 24 or 36 (months).");
            }
        }
    }

    private static void CheckBandwidth(int bandwidth, string? networkType)
    {
        var offered = networkType == "private" ? PrivateBandwidths : PublicBandwidths;
        if (!offered.Contains(bandwidth))
        {
            throw Illegal("Bandwidth", bandwidth, $"Use one of {string.Join(", ", offered)} (Mbit/s).");
        }
    }

    private static StoredVpnGateway Describe(CreateVpnGatewayRequest request, GatewayVSwitches vSwitches, ActionContext context)
    {
        var id = context.NewId("vpn");
        var internetIp = PublicAddresses.ForGateway(context);
        var isPrepaid = request.InstanceChargeType == "PREPAY";
        var hasSsl = request.EnableSsl is true;
        var secondIp = vSwitches.Second is null ? null : PublicAddresses.ForGateway(context, internetIp);
        return new StoredVpnGateway
        {
            Id = id,
            RegionId = request.RegionId,
            VpcId = request.VpcId,
            VSwitchId = vSwitches.First?.Id,
            DisasterRecoveryVSwitchId = vSwitches.Second?.Id,
            Name = request.Name ?? id,
            Description = "",
            Bandwidth = request.Bandwidth!.Value,
            SslConnections = hasSsl ? request.SslConnections ?? 5 : null,
            HasIpsec = request.EnableIpsec ?? true,
            IsPrepaid = isPrepaid,
            EndsAt = isPrepaid ? context.Now.AddMonths(request.Period!.Value) : null,
            NetworkType = request.NetworkType ?? "public",
            VpnType = request.VpnType ?? "Normal",
            AutoPropagate = false,
            ResourceGroupId = request.ResourceGroupId ?? ActionContext.DefaultResourceGroupId,
            InternetIp = internetIp,
            DisasterRecoveryInternetIp = secondIp,
            SslVpnInternetIp = hasSsl && secondIp is not null && request.NetworkType != "private" ? PublicAddresses.ForGateway(context, internetIp, secondIp) : null,
            CreatedAt = context.Now,
            ProvisioningFrom = context.Now + (context.Options.TransitionDuration / 2),
            ProvisionedAt = context.AfterTransition,
        };
    }

    private static RefusalException Illegal(string parameter, int value, string remedy) =>
        ActionContext.Refuse(ApiError.Illegal(parameter, value.ToString(CultureInfo.InvariantCulture), remedy));
}

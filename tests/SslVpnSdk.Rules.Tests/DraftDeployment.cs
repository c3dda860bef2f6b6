using Microsoft.Extensions.Time.Testing;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules.Tests;

/// <summary>
/// Makes a draft in a control plane by the calls of its API, resource by resource, without asking the rules first. What a refused
/// call would have made is missing afterwards, and what depends on it is left out.
/// </summary>
internal sealed class DraftDeployment(IControlPlane plane, FakeTimeProvider clock, StackDraft draft)
{
    private readonly Dictionary<int, string> _ids = [];
    private readonly Dictionary<string, string> _existing = [];
    private readonly List<Refusal> _refusals = [];

    private string Region => draft.Region?.Value ?? "";

    /// <summary>Makes everything.</summary>
    /// <returns>The refusals of the control plane, in the order of the calls.</returns>
    public async Task<IReadOnlyList<Refusal>> RunAsync()
    {
        if (await SendAsync(new DescribeVpcsRequest { RegionId = Region }) is null)
        {
            return _refusals;
        }

        foreach (var (i, resource) in draft.Resources.Index().OrderBy(indexed => Rank(indexed.Item)))
        {
            if (await MakeAsync(resource) is { } id)
            {
                _ids.Add(i, id);
            }
        }

        return _refusals;
    }

    /// <summary>What others refer to comes first.</summary>
    private static int Rank(ResourceDraft resource) => resource switch
    {
        VpcDraft => 0,
        GatewayDraft => 1,
        SslServerDraft => 2,
        _ => 3,
    };

    private Task<string?> MakeAsync(ResourceDraft resource) => resource switch
    {
        VpcDraft vpc => MakeVpcAsync(vpc),
        VpnGatewayDraft gateway => MakeGatewayAsync(Region, gateway, IdOf(gateway.Vpc), gateway.Bandwidth!.Value, gateway.SslConnections is not null),
        ExistingVpnGatewayDraft gateway => UseGatewayAsync(gateway),
        SslServerDraft server => MakeServerAsync(server),
        ClientCertificateDraft certificate => MakeCertificateAsync(certificate),
        _ => throw new ArgumentException($"'{resource.Type}' is no type of resource."),
    };

    private async Task<string?> MakeVpcAsync(VpcDraft vpc)
    {
        var made = await SendAsync(new CreateVpcRequest
        {
            RegionId = Region,
            VpcName = vpc.Name.Value,
            CidrBlock = vpc.CidrBlock!.Value,
            UserCidr = vpc.UserCidrBlocks.Count == 0 ? null : Joined(vpc.UserCidrBlocks),
        });
        foreach (var route in vpc.Routes.Where(_ => made is not null))
        {
            await SendAsync(new CreateRouteEntryRequest
            {
                RegionId = Region,
                RouteTableId = made!.RouteTableId,
                DestinationCidrBlock = route.DestinationCidrBlock.Value,
                NextHopId = route.NextHop.Value,
            });
        }

        return made?.VpcId;
    }

    private async Task<string?> MakeGatewayAsync(string region, GatewayDraft gateway, string? vpcId, int bandwidth, bool enableSsl) =>
        vpcId is null
            ? null
            : (await SendAsync(new CreateVpnGatewayRequest
            {
                RegionId = region,
                VpcId = vpcId,
                Name = gateway.Name.Value,
                Bandwidth = bandwidth,
                EnableSsl = enableSsl,
                SslConnections = gateway.SslConnections?.Value,
            }))?.VpnGatewayId;

    /// <summary>Makes what the stack takes to exist. The service knows a gateway by one name, here the last the stack calls it by.</summary>
    private async Task<string?> UseGatewayAsync(ExistingVpnGatewayDraft gateway)
    {
        var region = gateway.Region?.Value ?? Region;
        var key = Text(gateway.Id)!;
        if (_existing.TryGetValue(key, out var known))
        {
            await SendAsync(new ModifyVpnGatewayAttributeRequest { RegionId = region, VpnGatewayId = known, Name = gateway.Name.Value });
            return known;
        }

        var vpc = await SendAsync(new CreateVpcRequest { RegionId = region, CidrBlock = gateway.VpcCidrBlock?.Value ?? "10.200.0.0/24" });
        var id = await MakeGatewayAsync(region, gateway, vpc?.VpcId, 10, enableSsl: true);
        if (id is not null)
        {
            _existing.Add(key, id);
        }

        return id;
    }

    private async Task<string?> MakeServerAsync(SslServerDraft server)
    {
        var gateway = server.VpnGateway is null ? "" : IdOf(server.VpnGateway);
        var twoFactor = server.TwoFactorAuthentication?.Value;
        return gateway is null
            ? null
            : (await SendAsync(new CreateSslVpnServerRequest
            {
                RegionId = Region,
                VpnGatewayId = gateway,
                Name = server.Name.Value,
                LocalSubnet = Joined(server.LocalNetworks),
                ClientIpPool = server.ClientCidrBlock?.Value ?? "",
                Proto = server.Protocol?.Value.ToWord(),
                Port = server.Port?.Value,
                Cipher = server.EncryptionAlgorithm?.Value.ToWord(),
                Compress = server.Compressed?.Value,
                EnableMultiFactorAuth = twoFactor is not null,
                IDaaSInstanceId = Text(twoFactor?.IdaasInstanceId),
                IDaaSRegionId = Text(twoFactor?.IdaasRegion),
                IDaaSApplicationId = Text(twoFactor?.IdaasApplicationId),
            }))?.SslVpnServerId;
    }

    private async Task<string?> MakeCertificateAsync(ClientCertificateDraft certificate)
    {
        var server = certificate.SslServer is null ? "" : IdOf(certificate.SslServer);
        return server is null
            ? null
            : (await SendAsync(new CreateSslVpnClientCertRequest
            {
                RegionId = Region,
                SslVpnServerId = server,
                Name = certificate.Name.Value,
            }))?.SslVpnClientCertId;
    }

    private async Task<TResponse?> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request)
        where TResponse : class
    {
        try
        {
            return await plane.SendAsync(request);
        }
        catch (ControlPlaneException exception)
        {
            _refusals.Add(new Refusal(request.Action, exception.RuleId ?? exception.Code, exception.Message));
            return null;
        }
        finally
        {
            clock.Advance(TimeSpan.FromHours(1));
        }
    }

    private string? IdOf(DraftValue<ResourceReference>? reference) => _ids.GetValueOrDefault(reference!.Value.Index);

    private static string Joined(IEnumerable<DraftValue<string>> blocks) => string.Join(',', blocks.Select(block => block.Value));

    /// <summary>The text; for a parameter its name, as a deployment that gives each parameter its own name.</summary>
    private static string? Text(DraftValue<string>? value) => value is null ? null : value.IsKnown ? value.Value : value.Text;
}

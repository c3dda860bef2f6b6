using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>Makes, changes and deletes SSL servers and client certificates.</summary>
internal sealed class SslServerOperations(ApplySession session, Wanted wanted, Waits waits, InvalidatedCertificates invalidated)
{
    private string Region => wanted.Region;

    public async Task CreateServerAsync(ResourceAddress address)
    {
        var server = wanted.Resource<SslServerDocument>(address);
        var gateway = wanted.GatewayOf(server);
        var gatewayId = wanted.ExistingId(gateway) ?? session.State.IdOf(gateway)!;
        await waits.GatewayActiveAsync(gatewayId);
        var id = await session.CreateAsync(address, token => Creation.Of(new CreateSslVpnServerRequest
        {
            RegionId = Region,
            VpnGatewayId = gatewayId,
            Name = server.Name,
            LocalSubnet = string.Join(',', server.LocalNetworks),
            ClientIpPool = server.ClientCidrBlock,
            Proto = server.Protocol.ToWord(),
            Port = server.Port,
            Cipher = server.EncryptionAlgorithm.ToWord(),
            Compress = server.Compressed,
            EnableMultiFactorAuth = server.TwoFactorAuthentication is not null,
            IDaaSInstanceId = server.TwoFactorAuthentication?.IdaasInstanceId.Literal,
            IDaaSRegionId = server.TwoFactorAuthentication?.IdaasRegion.Literal,
            IDaaSApplicationId = server.TwoFactorAuthentication?.IdaasApplicationId?.Literal,
            ClientToken = token,
        }), isProtected: server.IsProtected);
        await waits.ServerThereAsync(id);
        await waits.GatewayActiveAsync(gatewayId);
    }

    /// <summary>Sends only what changes: what a change leaves out keeps its value.</summary>
    public async Task UpdateServerAsync(PlanStep step)
    {
        var server = wanted.Resource<SslServerDocument>(step.Address);
        var changed = step.Changes.Select(change => change.Name).ToHashSet();
        var twoFactor = changed.Contains("twoFactorAuthentication") ? server.TwoFactorAuthentication : null;
        var answer = await session.ChangeAsync(
            step.Address,
            token => new ModifySslVpnServerRequest
            {
                RegionId = Region,
                SslVpnServerId = step.Id!,
                Name = changed.Contains("name") ? server.Name : null,
                LocalSubnet = changed.Contains("localNetworks") ? string.Join(',', server.LocalNetworks) : null,
                ClientIpPool = changed.Contains("clientCidrBlock") ? server.ClientCidrBlock : null,
                Proto = changed.Contains("protocol") ? server.Protocol.ToWord() : null,
                Port = changed.Contains("port") ? server.Port : null,
                Cipher = changed.Contains("encryptionAlgorithm") ? server.EncryptionAlgorithm.ToWord() : null,
                Compress = changed.Contains("compressed") ? server.Compressed : null,
                EnableMultiFactorAuth = changed.Contains("twoFactorAuthentication") ? server.TwoFactorAuthentication is not null : null,
                IDaaSInstanceId = twoFactor?.IdaasInstanceId.Literal,
                IDaaSRegionId = twoFactor?.IdaasRegion.Literal,
                IDaaSApplicationId = twoFactor?.IdaasApplicationId?.Literal,
                ClientToken = token,
            },
            () => SslServerPlanner.InvalidatingChanges(step).Count > 0 ? invalidated.Of(step.Id!) : []);
        await waits.GatewayActiveAsync(answer.VpnGatewayId);
    }

    public async Task DeleteServerAsync(ResourceAddress address, string id)
    {
        var gatewayId = await waits.GatewayOfServerAsync(id);
        await session.DeleteAsync(address, token => new DeleteSslVpnServerRequest { RegionId = Region, SslVpnServerId = id, ClientToken = token });
        await waits.ServerGoneAsync(id);
        if (gatewayId is not null)
        {
            await waits.GatewaySettledAsync(gatewayId);
        }
    }

    public async Task CreateCertificateAsync(ResourceAddress address)
    {
        var certificate = wanted.Resource<ClientCertificateDocument>(address);
        var server = new ResourceAddress(ResourceKind.SslServer, certificate.SslServer);
        var settings = SslServerSettings.Of(wanted.Resource<SslServerDocument>(server));
        var id = await session.CreateAsync(
            address,
            token => Creation.Of(new CreateSslVpnClientCertRequest
            {
                RegionId = Region,
                SslVpnServerId = session.State.IdOf(server)!,
                Name = certificate.Name,
                ClientToken = token,
            }),
            settings.ToFingerprint(),
            certificate.IsProtected);
        await waits.CertificateReadyAsync(id);
    }

    public async Task RenameCertificateAsync(ResourceAddress address, string id) => await session.ChangeAsync(
        address,
        token => new ModifySslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = id, Name = address.Name, ClientToken = token });

    public async Task DeleteCertificateAsync(ResourceAddress address, string id)
    {
        if (await waits.CertificateAsync(id) is not { } certificate)
        {
            return;
        }

        await session.DeleteAsync(address, token => new DeleteSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = id, ClientToken = token });
        await waits.CertificateGoneAsync(id);
        if (await waits.GatewayOfServerAsync(certificate.SslVpnServerId) is { } gatewayId)
        {
            await waits.GatewaySettledAsync(gatewayId);
        }
    }
}

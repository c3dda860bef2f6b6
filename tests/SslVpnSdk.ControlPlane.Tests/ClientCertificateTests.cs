using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

public abstract class ClientCertificateTests(TestStore store) : ControlPlaneTest(store)
{
    [SkippableFact]
    public async Task A_certificate_chains_to_the_authority_of_its_server()
    {
        var certificate = await Account.DescribeCertificate(await Account.Certificate(await Account.Server()));

        Assert.True(Verify(certificate.ClientCert, certificate.CaCert));
    }

    [SkippableFact]
    public async Task A_certificate_of_another_server_does_not_chain()
    {
        var vpc = await Account.Vpc();
        var first = await Account.DescribeCertificate(await Account.Certificate(await Account.Server(await Account.Gateway(vpc.VpcId))));
        var gateway = await Account.Gateway(vpc.VpcId);
        var server = (await Account.Send(Account.ServerRequest(gateway) with { ClientIpPool = "192.168.1.0/24" })).SslVpnServerId;
        Account.Settle();
        var second = await Account.DescribeCertificate(await Account.Certificate(server));

        Assert.False(Verify(second.ClientCert, first.CaCert));
    }

    [SkippableFact]
    public async Task Certificates_before_and_after_an_invalidation_have_different_authorities()
    {
        var server = await Account.Server();
        var before = await Account.DescribeCertificate(await Account.Certificate(server));
        await Account.Send(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, Proto = "UDP" });
        Account.Settle();

        var after = await Account.DescribeCertificate(await Account.Certificate(server, "ana-2"));

        Assert.False(Verify(before.ClientCert, after.CaCert));
        Assert.True(Verify(after.ClientCert, after.CaCert));
    }

    [SkippableFact]
    public async Task The_key_is_an_RSA_key_that_fits_the_certificate()
    {
        var described = await Account.DescribeCertificate(await Account.Certificate(await Account.Server()));

        using var certificate = X509Certificate2.CreateFromPem(described.ClientCert, described.ClientKey);
        using var key = certificate.GetRSAPrivateKey();

        Assert.StartsWith("-----BEGIN RSA PRIVATE KEY-----", described.ClientKey, StringComparison.Ordinal);
        Assert.Equal(2048, key!.KeySize);
        Assert.Equal($"CN={described.SslVpnClientCertId}", certificate.Subject);
    }

    [SkippableFact]
    public async Task The_text_of_an_answer_does_not_hold_the_key()
    {
        var described = await Account.DescribeCertificate(await Account.Certificate(await Account.Server()));

        Assert.Equal($"{described.SslVpnClientCertId} (normal)", described.ToString());
    }

    [SkippableFact]
    public async Task A_certificate_is_for_clients_and_is_no_authority()
    {
        var described = await Account.DescribeCertificate(await Account.Certificate(await Account.Server()));
        using var certificate = X509Certificate2.CreateFromPem(described.ClientCert);

        var usage = Assert.Single(certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>());
        var constraints = Assert.Single(certificate.Extensions.OfType<X509BasicConstraintsExtension>());

        Assert.Equal("1.3.6.1.5.5.7.3.2", Assert.Single(usage.EnhancedKeyUsages.Cast<Oid>()).Value);
        Assert.False(constraints.CertificateAuthority);
    }

    [SkippableFact]
    public async Task A_certificate_is_valid_for_three_years()
    {
        var described = await Account.DescribeCertificate(await Account.Certificate(await Account.Server()));
        using var certificate = X509Certificate2.CreateFromPem(described.ClientCert);

        Assert.Equal(TimeSpan.FromDays(1095), TimeSpan.FromMilliseconds(described.EndTime - described.CreateTime));
        Assert.Equal(described.EndTime, new DateTimeOffset(certificate.NotAfter).ToUnixTimeMilliseconds());
    }

    [SkippableTheory]
    [InlineData(1087, "normal")]
    [InlineData(1088, "expiring-soon")]
    [InlineData(1095, "expired")]
    public async Task The_status_follows_the_clock(int days, string status)
    {
        var id = await Account.Certificate(await Account.Server());

        Account.Clock.Advance(TimeSpan.FromDays(days));

        Assert.Equal(status, (await Account.DescribeCertificate(id)).Status);
    }

    [SkippableFact]
    public async Task An_authority_is_renewed_in_time_and_the_certificates_before_stay_good()
    {
        var server = await Account.Server();
        await Account.Certificate(server);
        Account.Clock.Advance(TimeSpan.FromDays((26 * 365) + 364));
        var before = await Account.DescribeCertificate(await Account.Certificate(server, "ana-2"));
        Account.Clock.Advance(TimeSpan.FromDays(2 * 365));

        var after = await Account.DescribeCertificate(await Account.Certificate(server, "ana-3"));

        Assert.NotEqual(before.CaCert, after.CaCert);
        Assert.True(Verify(after.ClientCert, after.CaCert));
        Assert.True(Verify(before.ClientCert, after.CaCert));
        Assert.True(Verify(after.ClientCert, before.CaCert));
        Assert.Equal(TimeSpan.FromDays(1095), TimeSpan.FromMilliseconds(after.EndTime - after.CreateTime));
    }

    [SkippableFact]
    public async Task A_server_that_outlived_its_authority_gets_certificates()
    {
        var server = await Account.Server();
        await Account.Certificate(server);
        Account.Clock.Advance(TimeSpan.FromDays(60 * 365));

        var certificate = await Account.DescribeCertificate(await Account.Certificate(server, "ana-2"));

        Assert.True(Verify(certificate.ClientCert, certificate.CaCert));
    }

    [SkippableFact]
    public async Task The_configuration_leads_an_OpenVPN_client_to_the_server()
    {
        var server = await Account.Server();
        var id = await Account.Certificate(server);
        var address = (await Account.DescribeServer(server)).InternetIp;

        var configuration = (await Account.DescribeCertificate(id)).ClientConfig;

        Assert.Equal(
            $"""
            client
            dev tun
            proto tcp
            remote {address} 1194
            resolv-retry infinite
            nobind
            persist-key
            persist-tun
            ca ca.crt
            cert {id}.crt
            key {id}.key
            remote-cert-tls server
            cipher AES-128-CBC
            ;comp-lzo
            verb 4

            """,
            configuration);
    }

    [SkippableFact]
    public async Task The_configuration_follows_compression_and_two_factor_authentication()
    {
        var gateway = await Account.Gateway();
        var server = (await Account.Send(Account.ServerRequest(gateway) with { Compress = true, Proto = "UDP", EnableMultiFactorAuth = true, IDaaSInstanceId = "i", IDaaSRegionId = "r", IDaaSApplicationId = "a" })).SslVpnServerId;
        Account.Settle();

        var lines = (await Account.DescribeCertificate(await Account.Certificate(server))).ClientConfig.Split('\n');

        Assert.Contains("comp-lzo", lines);
        Assert.Contains("auth-user-pass", lines);
        Assert.Contains("proto udp", lines);
    }

    [SkippableFact]
    public async Task A_certificate_is_renamed_at_once()
    {
        var gateway = await Account.Gateway();
        var id = await Account.Certificate(await Account.Server(gateway));

        var answer = await Account.Send(new ModifySslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = id, Name = "björn" });

        Assert.Equal("björn", answer.Name);
        Assert.Equal("björn", (await Account.DescribeCertificate(id)).Name);
        Assert.Equal("active", await Account.GatewayStatus(gateway));
    }

    [SkippableFact]
    public async Task A_deleted_certificate_is_gone_while_the_gateway_is_updating()
    {
        var gateway = await Account.Gateway();
        var id = await Account.Certificate(await Account.Server(gateway));

        await Account.Send(new DeleteSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = id });

        Assert.Empty((await Account.Send(new DescribeSslVpnClientCertsRequest { RegionId = Region })).SslVpnClientCertKeys);
        Assert.Equal("updating", await Account.GatewayStatus(gateway));
    }

    [SkippableFact]
    public async Task Certificates_are_listed_by_server_and_name()
    {
        var server = await Account.Server();
        await Account.Certificate(server);
        var id = await Account.Certificate(server, "björn");

        var list = await Account.Send(new DescribeSslVpnClientCertsRequest { RegionId = Region, SslVpnServerId = server, Name = "björn" });

        Assert.Equal(id, Assert.Single(list.SslVpnClientCertKeys).SslVpnClientCertId);
    }

    [SkippableFact]
    public async Task Over_the_quota_of_certificates_creation_is_refused()
    {
        Account.Options = Account.Options with { ClientCertificateQuota = 1 };
        var server = await Account.Server();
        await Account.Certificate(server);

        var error = await Account.Refused(new CreateSslVpnClientCertRequest { RegionId = Region, SslVpnServerId = server });

        Assert.Equal((400, "CreateSslCertsQuotaFull.QuotaFull"), (error.Status, error.Code));
    }

    [SkippableFact]
    public void The_quota_of_certificates_is_50() => Assert.Equal(50, new ControlPlaneOptions().ClientCertificateQuota);

    [SkippableFact]
    public async Task While_the_gateway_is_updating_certificates_are_neither_made_nor_deleted()
    {
        var server = await Account.Server();
        var id = await Account.Certificate(server);
        await Account.Send(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, Port = 1195 });

        var create = await Account.Refused(new CreateSslVpnClientCertRequest { RegionId = Region, SslVpnServerId = server });
        var delete = await Account.Refused(new DeleteSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = id });

        Assert.Equal("VpnGateway.Configuring", create.Code);
        Assert.Equal("VpnGateway.Configuring", delete.Code);
    }

    [SkippableFact]
    public async Task A_certificate_of_a_server_that_does_not_exist_is_refused()
    {
        var error = await Account.Refused(new CreateSslVpnClientCertRequest { RegionId = Region, SslVpnServerId = "vss-nothing" });

        Assert.Equal((404, "InvalidSslVpnServerId.NotFound"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task A_certificate_that_does_not_exist_is_neither_renamed_nor_deleted()
    {
        var rename = await Account.Refused(new ModifySslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = "vsc-nothing", Name = "x" });
        var delete = await Account.Refused(new DeleteSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = "vsc-nothing" });

        Assert.Equal((404, "InvalidSslVpnClientCertId.NotFound"), (rename.Status, rename.Code));
        Assert.Equal((404, "InvalidSslVpnClientCertId.NotFound"), (delete.Status, delete.Code));
    }

    private bool Verify(string certificatePem, string authorityPem)
    {
        using var certificate = X509Certificate2.CreateFromPem(certificatePem);
        using var authority = X509Certificate2.CreateFromPem(authorityPem);
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(authority);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTime = Account.Clock.GetUtcNow().UtcDateTime;
        return chain.Build(certificate);
    }

    public sealed class OnSqlite() : ClientCertificateTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : ClientCertificateTests(TestStore.PostgreSql);
}

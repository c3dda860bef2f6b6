using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Terraform;

/// <summary><c>alicloud_ssl_vpn_client_cert</c>.</summary>
public class ClientCertificateSequenceTests : TerraformTest
{
    [Fact]
    public async Task A_certificate_is_normal_after_its_creation_and_changes_its_name_alone()
    {
        var id = (await Certificate()).Id;
        Assert.Equal("normal", (string?)(await Described(id)).Json["Status"]);

        await Sdk("ModifySslVpnClientCert", ("SslVpnClientCertId", id), ("Name", "renamed"), ("ClientToken", "TF-Modify-1"));

        Assert.Equal("renamed", (string?)(await Described(id)).Json["Name"]);
    }

    [Fact]
    public async Task Creation_waits_for_the_gateway()
    {
        var server = (await Certificate()).Server;
        await Sdk("ModifySslVpnServer", ("SslVpnServerId", server), ("Port", "1195"));

        Assert.Equal((400, "VpnGateway.Configuring"), (await Create(server)).Error);
        await Settle();
        Assert.Equal(200, (await Create(server)).Status);
    }

    [Fact]
    public async Task A_deleted_certificate_is_an_instance_that_is_not_found()
    {
        var id = (await Certificate()).Id;

        Assert.Equal(200, (await Sdk("DeleteSslVpnClientCert", ("SslVpnClientCertId", id), ("ClientToken", "TF-Delete-1"))).Status);
        await Settle();

        Assert.Equal((400, "InvalidInstanceId.NotFound"), (await Described(id)).Error);
        Assert.Equal((404, "InvalidSslVpnClientCertId.NotFound"), (await Sdk("DeleteSslVpnClientCert", ("SslVpnClientCertId", id))).Error);
    }

    private Task<HttpAnswer> Described(string id) => Sdk("DescribeSslVpnClientCert", ("SslVpnClientCertId", id));

    private Task<HttpAnswer> Create(string server) =>
        Sdk("CreateSslVpnClientCert", ("SslVpnServerId", server), ("Name", "tf-cert"), ("ClientToken", "TF-CreateSslVpnClientCert-1"));
}

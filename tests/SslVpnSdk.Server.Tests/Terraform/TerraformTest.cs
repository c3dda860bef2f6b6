using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Terraform;

/// <summary>The requests of the cloud's Terraform provider, one by one, as its two clients send them.</summary>
public abstract class TerraformTest : ServerTest
{
    /// <summary>As alibaba-cloud-sdk-go: everything in the request line, an empty form.</summary>
    protected Task<HttpAnswer> Sdk(string action, params (string Name, string Value)[] parameters) => Post(action, parameters, []);

    /// <summary>As tea-rpc: ids in the request line, the rest in the form.</summary>
    protected Task<HttpAnswer> TeaRpc(string action, (string Name, string Value)[] query, params (string Name, string Value)[] form) =>
        Post(action, query, form);

    /// <summary>A VPC and an active gateway in it, made as the provider makes them.</summary>
    protected async Task<string> Gateway(string cidrBlock = "172.16.0.0/12")
    {
        var vpc = await TeaRpc("CreateVpc", [], ("CidrBlock", cidrBlock), ("ClientToken", "TF-CreateVpc-1"), ("VpcName", "tf"));
        await Settle();
        var gateway = await TeaRpc(
            "CreateVpnGateway",
            [],
            ("VpcId", (string)vpc.Json["VpcId"]!),
            ("Bandwidth", "10"),
            ("EnableSsl", "true"),
            ("SslConnections", "5"),
            ("EnableIpsec", "true"),
            ("InstanceChargeType", "POSTPAY"),
            ("AutoPay", "true"),
            ("ClientToken", "TF-CreateVpnGateway-1"));
        await Settle();
        return (string)gateway.Json["VpnGatewayId"]!;
    }

    private async Task<HttpAnswer> Post(string action, (string Name, string Value)[] query, (string Name, string Value)[] form)
    {
        var request = new RpcRequest(Server.Endpoint, Clock.GetUtcNow(), action)
        {
            Query = query.Append((Name: "RegionId", Value: Region)).ToDictionary(pair => pair.Name, pair => pair.Value),
            Form = form.ToDictionary(pair => pair.Name, pair => pair.Value),
        };
        using var message = request.Sign(Server.AccessKey);
        return await Send(message);
    }
}

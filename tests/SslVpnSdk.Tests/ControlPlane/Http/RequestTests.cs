using System.Text.RegularExpressions;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Signing;

namespace SslVpnSdk.Tests.ControlPlane.Http;

public sealed class RequestTests : RpcTest
{
    private static readonly CreateSslVpnServerRequest Request = new()
    {
        RegionId = "cn-hangzhou",
        VpnGatewayId = "vpn-bp1test",
        ClientIpPool = "192.168.100.0/24",
        LocalSubnet = "10.0.0.0/8,172.16.0.0/24",
        Name = "a b+c*~d'(é)!",
        Proto = "TCP",
        Port = 1194,
        Compress = false,
        ClientToken = "tok-1",
    };

    [Fact]
    public async Task A_call_is_sent_as_the_clouds_own_client_sends_it()
    {
        var call = await SentAsync(Key);

        Assert.Equal(("POST", "127.0.0.1:8480", "/", (long?)0), (call.Method, call.Address.Authority, call.Address.AbsolutePath, call.Length));
        Assert.Equal(
            ["accept", "authorization", "host", "user-agent", "x-acs-action", "x-acs-content-sha256", "x-acs-credentials-provider", "x-acs-date", "x-acs-signature-nonce", "x-acs-version"],
            call.Headers.Keys.Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal));
        Assert.Equal(
            ("CreateSslVpnServer", "2016-04-28", "application/json", "static_ak"),
            (call.Headers["x-acs-action"], call.Headers["x-acs-version"], call.Headers["accept"], call.Headers["x-acs-credentials-provider"]));
        Assert.Equal("a b+c*~d'(é)!", call.Parameters["Name"]);
        Assert.Equal(9, call.Parameters.Count);
    }

    [Fact]
    public async Task All_that_matters_is_signed()
    {
        var call = await SentAsync(Key);

        var parts = Regex.Match(call.Headers["Authorization"], "^ACS3-HMAC-SHA256 Credential=testId,SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$");
        var names = parts.Groups[1].Value.Split(';');
        var text = Acs3Signature.CanonicalRequest(
            "POST", call.Parameters, [.. names.Select(name => KeyValuePair.Create(name, call.Headers[name]))], call.Headers["x-acs-content-sha256"]);
        Assert.Equal(["host", .. call.Headers.Keys.Where(name => name.StartsWith("x-acs-", StringComparison.Ordinal)).Order(StringComparer.Ordinal)], names);
        Assert.Equal(parts.Groups[2].Value, Acs3Signature.Sign("testSecret", Acs3Signature.StringToSign(text)));
    }

    [Fact]
    public async Task A_temporary_key_sends_its_token()
    {
        var call = await SentAsync(new AccessKey("testId", "testSecret", "temporary"));

        Assert.Equal(
            ("testId", "temporary", "static_sts"),
            (call.Headers["x-acs-accesskey-id"], call.Headers["x-acs-security-token"], call.Headers["x-acs-credentials-provider"]));
        Assert.Contains("x-acs-security-token", call.Headers["Authorization"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://vpc.aliyuncs.com", "vpc.aliyuncs.com")]
    [InlineData("https://vpc.eu-central-1.aliyuncs.com:443/", "vpc.eu-central-1.aliyuncs.com")]
    [InlineData("http://localhost:80", "localhost")]
    [InlineData("http://[::1]:8480", "[::1]:8480")]
    public async Task The_host_is_signed_as_it_is_sent(string endpoint, string host)
    {
        var script = new ScriptedHandler(Reply.Answer(Reply.Vpcs));
        using var client = new RpcControlPlane(new Uri(endpoint), Key, Options with { Handler = script });

        await client.SendAsync(Reading);

        Assert.Equal(host, script.Calls.Single().Headers["host"]);
    }

    private async Task<SentCall> SentAsync(AccessKey key)
    {
        var script = new ScriptedHandler(Reply.Answer("""{"RequestId":"R-1","SslVpnServerId":"vss-1","Name":"a"}"""));
        using var client = Client(script, key);
        await client.SendAsync(Request);
        return script.Calls.Single();
    }
}

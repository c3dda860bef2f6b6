using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Signing;

namespace SslVpnSdk.Tests.ControlPlane.Signing;

/// <summary>Calls that the cloud's own clients made with the access key <c>testId</c>, <c>testSecret</c>, captured on the wire.</summary>
public class SignatureTests
{
    private const string Secret = "testSecret";

    private static readonly Dictionary<string, string> CreateSslVpnServer = new()
    {
        ["VpnGatewayId"] = "vpn-bp1test",
        ["RegionId"] = "cn-hangzhou",
        ["Proto"] = "TCP",
        ["Port"] = "1194",
        ["Name"] = "a b+c*~d'(é)!",
        ["LocalSubnet"] = "10.0.0.0/8,172.16.0.0/24",
        ["Compress"] = "false",
        ["ClientToken"] = "tok-1",
        ["ClientIpPool"] = "192.168.100.0/24",
    };

    [Fact]
    public void Version_3_signs_what_the_clients_sign()
    {
        var request = Acs3Signature.CanonicalRequest("POST", CreateSslVpnServer, Headers(
            "CreateSslVpnServer", "7896e3217ef5f7c76843b9ed3bdfc5bbfb68adc94f7f229c2b96470697315fc5", "2026-11-22T20:47:45Z"), Acs3Signature.HashOf([]));

        Assert.Equal("ACS3-HMAC-SHA256\n06b3b89224320a13f93c2c92e073fda469acb2747a89f88cb631ed97af54cb1d", Acs3Signature.StringToSign(request));
        Assert.Equal("bd617a9e220540a5b639ba5c17f5a537a9bed448607e136133381fb44cb298c8", Acs3Signature.Sign(Secret, Acs3Signature.StringToSign(request)));
    }

    [Fact]
    public void Version_3_signs_a_call_without_parameters()
    {
        var request = Acs3Signature.CanonicalRequest("POST", [], Headers(
            "DescribeRegions", "881f9277ace1bff24dcd6474a0b1ee96bff04c83d11d78ebb5ca4d523e85ba4f", "2026-11-22T20:47:46Z"), Acs3Signature.HashOf([]));

        Assert.Equal("ACS3-HMAC-SHA256\nba44f319864ff608f47ca5a6c5405296b09f90110241bf2248c40d8fe13a0fe7", Acs3Signature.StringToSign(request));
        Assert.Equal("15a70e8a1e0a988a0bee6227706198226ed64c0a59827591c2a6fc8710c64ffd", Acs3Signature.Sign(Secret, Acs3Signature.StringToSign(request)));
    }

    [Fact]
    public void Version_1_signs_a_call_by_GET()
    {
        var text = RpcSignature.StringToSign("GET", [.. CreateSslVpnServer, .. Common("2408f706bb04b39831bd59a1fe410bef", "CreateSslVpnServer")]);

        Assert.StartsWith("GET&%2F&AccessKeyId%3DtestId%26Action%3DCreateSslVpnServer%26ClientIpPool%3D192.168.100.0%252F24%26", text, StringComparison.Ordinal);
        Assert.Equal("+6uNa29nGdqdCQkoPtCxd75xXNE=", RpcSignature.Sign(Secret, text));
    }

    [Fact]
    public void Version_1_signs_a_form()
    {
        Dictionary<string, string> form = new()
        {
            ["ClientIpPool"] = "192.168.100.0/24",
            ["LocalSubnet"] = "10.0.0.0/8",
            ["RegionId"] = "cn-hangzhou",
            ["Tag.1.Key"] = "k1",
            ["Tag.1.Value"] = "v1",
            ["VpnGatewayId"] = "vpn-bp1test",
            ["Signature"] = "is left out",
        };

        Assert.Equal(
            "hyaG1uBLRzXhFyxUdPsJK11ZkCk=",
            RpcSignature.Sign(Secret, RpcSignature.StringToSign("POST", [.. form, .. Common("fc845f796a8996a7a210bac1296baa9f", "CreateSslVpnServer")])));
    }

    [Fact]
    public void Empty_parameter_is_signed() => Assert.Equal("GET&%2F&A%3D%26B%3D1", RpcSignature.StringToSign("GET", [new("B", "1"), new("A", "")]));

    [Fact]
    public void Access_key_keeps_its_secret_when_it_is_written() => Assert.Equal("AccessKey testId", $"{new AccessKey("testId", Secret, "token")}");

    private static KeyValuePair<string, string>[] Headers(string action, string nonce, string date) =>
    [
        new("host", "127.0.0.1:18731"),
        new("x-acs-action", action),
        new("x-acs-content-sha256", Acs3Signature.HashOf([])),
        new("x-acs-credentials-provider", "static_ak"),
        new("x-acs-date", date),
        new("x-acs-signature-nonce", nonce),
        new("x-acs-version", "2016-04-28"),
    ];

    private static Dictionary<string, string> Common(string nonce, string action) => new()
    {
        ["AccessKeyId"] = "testId",
        ["Action"] = action,
        ["Format"] = "JSON",
        ["SignatureMethod"] = RpcSignature.Method,
        ["SignatureNonce"] = nonce,
        ["SignatureVersion"] = RpcSignature.Version,
        ["Timestamp"] = "2026-11-22T20:47:46Z",
        ["Version"] = "2016-04-28",
    };
}

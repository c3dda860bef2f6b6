namespace SslVpnSdk.Analyzers.Tests.Evaluation;

/// <summary>Each way of writing a value gives the same document in the compiler and at run time.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("server.WithPort(8443);", "\"port\": 8443")]
    [InlineData("var port = 8000; server.WithPort(port + 443);", "\"port\": 8443")]
    [InlineData("var port = 8000; port += 442; port++; server.WithPort(port);", "\"port\": 8443")]
    [InlineData("const int Base = 8000; server.WithPort(Base + 443);", "\"port\": 8443")]
    [InlineData("byte small = 100; server.WithPort(small * 2);", "\"port\": 200")]
    [InlineData("long large = 8443; server.WithPort((int)large);", "\"port\": 8443")]
    [InlineData("server.WithPort('A');", "\"port\": 65")]
    [InlineData("server.WithPort(true ? 1195 : 1196);", "\"port\": 1195")]
    [InlineData("int? none = null; server.WithPort(none ?? 1197);", "\"port\": 1197")]
    [InlineData("var on = 3 > 2 && 2 <= 2; server.WithCompression(on);", "\"compressed\": true")]
    [InlineData("server.WithCompression(compressed: false);", "\"compressed\": false")]
    [InlineData("server.WithProtocol(VpnProtocol.Udp);", "\"protocol\": \"UDP\"")]
    [InlineData("var udp = (VpnProtocol)1; server.WithProtocol(udp);", "\"protocol\": \"UDP\"")]
    [InlineData("server.WithEncryptionAlgorithm(EncryptionAlgorithm.None);", "\"encryptionAlgorithm\": \"none\"")]
    [InlineData("var n = 7; server.WithClientCidrBlock($\"192.168.{n}.0/{20 + 4}\");", "192.168.7.0/24")]
    [InlineData("var n = 7; stack.AddClientCertificate($\"p{n:000}|{\"ab\",4}|{n,-3}|{VpnProtocol.Tcp}|{true}\").ForServer(server);", "\"p007|  ab|7  |Tcp|True\"")]
    [InlineData("var name = \"a\" + 1 + 'c'; stack.AddClientCertificate(name).ForServer(server);", "\"a1c\"")]
    [InlineData("stack.AddClientCertificate(\"quote \\\" and \\\\ and \\u0001 and \\u2028 and 😀\").ForServer(server);", "quote \\\" and \\\\ and \\u0001 and \u2028 and 😀")]
    [InlineData("stack.AddClientCertificate(nameof(server)).ForServer(server: server);", "\"server\"")]
    [InlineData("string[] blocks = [\"10.0.3.0/24\", \"10.0.4.0/24\"]; server.WithLocalNetworks(blocks);", "10.0.4.0/24")]
    [InlineData("var blocks = new[] { \"10.0.3.0/24\" }; server.WithLocalNetworks([\"10.0.9.0/24\", .. blocks]);", "10.0.3.0/24")]
    [InlineData("var blocks = new string[] { \"10.0.3.0/24\", \"x\" }; blocks[1] = \"10.0.5.0/24\"; server.WithLocalNetworks(blocks[1], blocks[0]);", "10.0.5.0/24")]
    [InlineData("var blocks = new[] { \"10.0.3.0/24\" }; server.WithPort(1200 + blocks.Length);", "\"port\": 1201")]
    [InlineData("server.WithClientCidrBlock(Cidr.Subnet(\"192.168.0.0/16\", newBits: 8, number: 9));", "192.168.9.0/24")]
    [InlineData("server.WithLocalNetworks(Cidr.Host(\"10.0.7.0/24\", -1) + \"/32\");", "10.0.7.255/32")]
    [InlineData("if (Cidr.Contains(\"10.0.0.0/8\", \"10.1.0.0/16\")) { server.WithPort(2000); } else { server.WithPort(2001); }", "\"port\": 2000")]
    [InlineData("server.WithPort(port: 1300).WithPort(1301);", "\"port\": 1301")]
    [InlineData("vpc.AddRoute(nextHop: \"vbr-1\", destinationCidrBlock: \"172.16.0.0/16\");", "\"nextHop\": \"vbr-1\"")]
    [InlineData("vpc.AddRoute(\"172.16.0.0/16\", stack.AddParameter(\"hop\"));", "\"parameter\": \"hop\"")]
    [InlineData("gateway.WithVSwitches(\"vsw-1\", stack.AddParameter(\"second\", \"the other\")).WithResourceGroup(\"rg-1\");", "\"resourceGroup\": \"rg-1\"")]
    [InlineData("server.WithTwoFactorAuthentication(\"i\", idaasRegion: \"r\", eiamVersion: EiamVersion.Eiam10);", "\"eiamVersion\": \"1.0\"")]
    [InlineData("vpc.WithUserCidrBlocks(\"8.8.8.0/24\"); server.WithClientCidrBlock(\"8.8.8.0/24\");", "\"userCidrBlocks\": [\n        \"8.8.8.0/24\"")]
    [InlineData("var all = new string[] { \"a\", \"b\" }; var i = 0; all[i++] = $\"10.0.{i}.0/24\"; all[i] = \"10.0.8.0/24\"; server.WithLocalNetworks(all);", "10.0.1.0/24")]
    [InlineData("var text = \"a\"; text += 1; text += \"b\"; stack.AddClientCertificate(text).ForServer(server);", "\"a1b\"")]
    [InlineData("double half = 0.5; server.WithPort(half > 1 ? 1195 : 1196);", "\"port\": 1196")]
    [InlineData("double port = 1195.9; server.WithPort((int)port);", "\"port\": 1195")]
    [InlineData("int? a = null, b = null; var sum = a + b; stack.AddClientCertificate($\"x{sum}\").ForServer(server);", "\"name\": \"x\"")]
    [InlineData("stack.AddClientCertificate($\"{System.ConsoleColor.Red | System.ConsoleColor.Blue}\").ForServer(server);", "\"Magenta\"")]
    [InlineData("{ var inner = server; inner.WithPort(1400); } ; return;", "\"port\": 1400")]
    public void Statement_gives_the_document(string statements, string expected) =>
        Assert.Contains(expected, BothWays.Document(Source.Stack(statements)), StringComparison.Ordinal);

    [Theory]
    [InlineData("staging", "\"port\": 2000")]
    [InlineData("production", "\"port\": 1194")]
    public void Environment_decides(string environment, string expected) => Assert.Contains(
        expected,
        BothWays.Document(
            Source.Stack(
                "server.WithPort(stack.Environment == \"production\" ? 1194 : 2000);",
                "\"test\", Environments = [\"staging\", \"production\"]"),
            environment),
        StringComparison.Ordinal);

    [Fact]
    public void Constants_come_from_anywhere() => Assert.Contains(
        "\"port\": 8443",
        BothWays.Document(Source.Stack("server.WithPort(Ports.Alternative);") + " static class Ports { public const int Alternative = 8443; }"),
        StringComparison.Ordinal);

    [Fact]
    public void Existing_gateway_is_described() => Assert.Contains(
        "\"region\": \"eu-central-1\"",
        BothWays.Document(Source.Stack(
            """
            var old = stack.UseVpnGateway("old", "vpn-1").InRegion("eu-central-1").WithResourceGroup(stack.AddParameter("group"));
            stack.AddSslServer("partners").OnGateway(old).WithLocalNetworks("10.2.0.0/16").WithClientCidrBlock("192.168.9.0/24");
            """)),
        StringComparison.Ordinal);
}

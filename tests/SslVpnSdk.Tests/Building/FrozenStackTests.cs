namespace SslVpnSdk.Tests.Building;

/// <summary>Nothing that <c>Define</c> got out of its hands can change the stack after it returned.</summary>
public sealed class FrozenStackTests
{
    private static readonly Dictionary<string, Action<Escaped>> Calls = new()
    {
        ["InRegion"] = e => e.Stack.InRegion("eu-central-1"),
        ["AddParameter"] = e => e.Stack.AddParameter("p"),
        ["AddVpc"] = e => e.Stack.AddVpc("v"),
        ["AddVpnGateway"] = e => e.Stack.AddVpnGateway("g"),
        ["UseVpnGateway"] = e => e.Stack.UseVpnGateway("g", "vpn-1"),
        ["AddSslServer"] = e => e.Stack.AddSslServer("s"),
        ["AddClientCertificate"] = e => e.Stack.AddClientCertificate("c"),
        ["VPC WithCidrBlock"] = e => e.Vpc.WithCidrBlock("10.0.0.0/16"),
        ["VPC WithUserCidrBlocks"] = e => e.Vpc.WithUserCidrBlocks(),
        ["VPC AddRoute"] = e => e.Vpc.AddRoute("172.16.0.0/12", "i-1"),
        ["VPC Protect"] = e => e.Vpc.Protect(),
        ["VPC WithPreviousName"] = e => e.Vpc.WithPreviousName("old"),
        ["gateway InVpc"] = e => e.Gateway.InVpc(e.Vpc),
        ["gateway WithBandwidth"] = e => e.Gateway.WithBandwidth(10),
        ["gateway WithSslConnections"] = e => e.Gateway.WithSslConnections(5),
        ["gateway WithVSwitches"] = e => e.Gateway.WithVSwitches("vsw-1"),
        ["gateway WithResourceGroup"] = e => e.Gateway.WithResourceGroup("rg-1"),
        ["gateway Protect"] = e => e.Gateway.Protect(),
        ["gateway WithPreviousName"] = e => e.Gateway.WithPreviousName("old"),
        ["existing gateway WithVpcCidrBlock"] = e => e.Existing.WithVpcCidrBlock("10.0.0.0/16"),
        ["existing gateway WithSslConnections"] = e => e.Existing.WithSslConnections(5),
        ["existing gateway InRegion"] = e => e.Existing.InRegion("eu-central-1"),
        ["existing gateway WithResourceGroup"] = e => e.Existing.WithResourceGroup("rg-1"),
        ["server OnGateway"] = e => e.Server.OnGateway(e.Gateway),
        ["server OnGateway existing"] = e => e.Server.OnGateway(e.Existing),
        ["server WithLocalNetworks"] = e => e.Server.WithLocalNetworks("10.0.1.0/24"),
        ["server WithClientCidrBlock"] = e => e.Server.WithClientCidrBlock("192.168.0.0/24"),
        ["server WithProtocol"] = e => e.Server.WithProtocol(VpnProtocol.Udp),
        ["server WithPort"] = e => e.Server.WithPort(1194),
        ["server WithEncryptionAlgorithm"] = e => e.Server.WithEncryptionAlgorithm(EncryptionAlgorithm.Aes256Cbc),
        ["server WithCompression"] = e => e.Server.WithCompression(),
        ["server WithTwoFactorAuthentication"] = e => e.Server.WithTwoFactorAuthentication("idaas-1"),
        ["server Protect"] = e => e.Server.Protect(),
        ["server WithPreviousName"] = e => e.Server.WithPreviousName("old"),
        ["certificate ForServer"] = e => e.Certificate.ForServer(e.Server),
        ["certificate Protect"] = e => e.Certificate.Protect(),
        ["certificate WithPreviousName"] = e => e.Certificate.WithPreviousName("old"),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_call_after_Define_returned_throws(string name)
    {
        var escaped = Escape();

        var exception = Assert.Throws<InvalidOperationException>(() => Calls[name](escaped));

        Assert.Equal(
            "Stack 'inline' is frozen: Define has returned, so its builders change nothing any more. Describe everything inside Define.",
            exception.Message);
    }

    [Fact]
    public void Every_method_of_every_builder_is_tried_above()
    {
        Type[] builders =
        [
            typeof(StackBuilder), typeof(VpcBuilder), typeof(VpnGatewayBuilder), typeof(ExistingVpnGatewayBuilder), typeof(SslServerBuilder),
            typeof(ClientCertificateBuilder),
        ];

        var methods = builders.Sum(type => type.GetMethods().Count(method => method.DeclaringType == type && !method.IsSpecialName));

        Assert.Equal(methods, Calls.Count);
    }

    private static Escaped Escape()
    {
        Escaped? escaped = null;
        new InlineStack(stack =>
        {
            var (vpc, gateway, server) = InlineStack.AddValid(stack);
            escaped = new(
                stack, vpc, gateway, stack.UseVpnGateway("old", "vpn-1"), server, stack.AddClientCertificate("ana").ForServer(server));
        }).Synthesize();
        return escaped!;
    }

    private sealed record Escaped(
        StackBuilder Stack,
        VpcBuilder Vpc,
        VpnGatewayBuilder Gateway,
        ExistingVpnGatewayBuilder Existing,
        SslServerBuilder Server,
        ClientCertificateBuilder Certificate);
}

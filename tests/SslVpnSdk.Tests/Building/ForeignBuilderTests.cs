namespace SslVpnSdk.Tests.Building;

/// <summary>A resource of another stack, or of an earlier run of the same one, is no part of this stack.</summary>
public sealed class ForeignBuilderTests
{
    [Fact]
    public void A_resource_of_another_stack_is_refused_by_its_name() => Within((foreign, own) =>
    {
        var exception = Assert.Throws<ArgumentException>("vpc", () => own.Gateway.InVpc(foreign.Vpc));

        Assert.StartsWith("'main' belongs to another stack. Use a resource of this one.", exception.Message, StringComparison.Ordinal);
    });

    [Fact]
    public void A_foreign_gateway_is_refused() =>
        Within((foreign, own) => Assert.Throws<ArgumentException>("gateway", () => own.Server.OnGateway(foreign.Gateway)));

    [Fact]
    public void A_foreign_server_is_refused() => Within((foreign, own) => Assert.Throws<ArgumentException>(
        "server", () => own.Stack.AddClientCertificate("ana").ForServer(own.Server).ForServer(foreign.Server)));

    [Fact]
    public void A_resource_kept_from_an_earlier_run_is_refused()
    {
        VpcBuilder? kept = null;
        var stack = new InlineStack(builder =>
        {
            builder.InRegion("eu-central-1");
            kept ??= builder.AddVpc("main").WithCidrBlock("10.0.0.0/16");
            builder.AddVpnGateway("edge").InVpc(kept).WithBandwidth(10);
        });
        stack.Synthesize();

        Assert.Throws<ArgumentException>("vpc", () => stack.Synthesize());
    }

    private static void Within(Action<Parts, Parts> test)
    {
        Parts? foreign = null;
        new InlineStack(stack => foreign = Add(stack)).Synthesize();
        new InlineStack(stack => test(foreign!, Add(stack))).Synthesize();
    }

    private static Parts Add(StackBuilder stack)
    {
        var (vpc, gateway, server) = InlineStack.AddValid(stack);
        return new(stack, vpc, gateway, server);
    }

    private sealed record Parts(StackBuilder Stack, VpcBuilder Vpc, VpnGatewayBuilder Gateway, SslServerBuilder Server);
}

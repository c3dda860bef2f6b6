using SslVpnSdk.Documents;

namespace SslVpnSdk.Tests.Building;

/// <summary>What is alike for all resources a plan makes: protection and previous names.</summary>
public sealed class LifecycleTests
{
    [Fact]
    public void Nothing_is_protected_or_renamed_by_default() => Assert.All(
        Resources(stack => InlineStack.AddValid(stack)), resource => Assert.Equal((false, null), (resource.IsProtected, resource.PreviousName)));

    [Fact]
    public void Each_kind_can_be_protected_and_renamed()
    {
        var resources = Resources(stack =>
        {
            var (vpc, gateway, server) = InlineStack.AddValid(stack);
            vpc.Protect().WithPreviousName("old");
            gateway.Protect().WithPreviousName("old");
            server.Protect().WithPreviousName("old");
            stack.AddClientCertificate("ana").ForServer(server).Protect().WithPreviousName("old");
        });

        Assert.All(resources, resource => Assert.Equal((true, "old"), (resource.IsProtected, resource.PreviousName)));
    }

    [Fact]
    public void The_last_call_counts()
    {
        var vpc = Synthesized.Vpc(vpc => vpc.Protect().Protect(false).WithPreviousName("first").WithPreviousName("second"));

        Assert.Equal((false, "second"), (vpc.IsProtected, vpc.PreviousName));
    }

    [Fact]
    public void They_are_written_only_when_they_are_set()
    {
        var plain = new InlineStack(stack => InlineStack.AddValid(stack)).Synthesize().ToJson();
        var set = new InlineStack(stack => InlineStack.AddValid(stack).Vpc.Protect().WithPreviousName("old")).Synthesize().ToJson();

        Assert.DoesNotMatch("protect|previousName", plain);
        Assert.Contains("\"name\": \"main\",\n      \"previousName\": \"old\",\n      \"protect\": true,\n", set, StringComparison.Ordinal);
    }

    [Fact]
    public void A_previous_name_that_no_name_can_be_is_refused()
    {
        var exception = Assert.Throws<StackViolationException>(() => Synthesized.Vpc(vpc => vpc.WithPreviousName("")));

        Assert.Equal(("SSLVPN3001", "resources[0].previousName"), (exception.Violations[0].Id, exception.Violations[0].Path));
    }

    [Fact]
    public void Null_is_refused() => Synthesized.Vpc(vpc => Assert.Throws<ArgumentNullException>("name", () => vpc.WithPreviousName(null!)));

    private static EquatableList<DocumentResource> Resources(Action<StackBuilder> define) => new InlineStack(define).Synthesize().Resources;
}

namespace SslVpnSdk.ControlPlane.Tests;

public sealed class EmbeddedControlPlaneTests : ControlPlaneTest
{
    private static readonly DescribeVpcsRequest Request = new() { RegionId = Region };

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_folder_is_refused(string folder) =>
        Assert.Throws<ArgumentException>(() => EmbeddedControlPlane.Open(folder));

    [Fact]
    public void A_negative_transition_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => EmbeddedControlPlane.Open(Account.Folder, new ControlPlaneOptions { TransitionDuration = TimeSpan.FromSeconds(-1) }));

    [Fact]
    public async Task No_request_is_refused() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => Account.Plane.SendAsync<DescribeVpcsResponse>(null!));

    [Fact]
    public async Task After_it_is_disposed_of_nothing_is_answered()
    {
        var plane = Account.Plane;
        await plane.DisposeAsync();
        await plane.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => plane.SendAsync(Request));
    }

    [Fact]
    public async Task A_cancelled_call_is_not_done()
    {
        var call = Account.Plane.SendAsync(new CreateVpcRequest { RegionId = Region }, new CancellationToken(canceled: true));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Empty((await Account.Send(Request)).Vpcs);
    }

    [Fact]
    public async Task An_action_the_service_does_not_have_is_refused()
    {
        var error = await Account.Refused(new MakeCoffeeRequest());

        Assert.Equal((404, "InvalidAction.NotFound"), (error.Status, error.Code));
    }

    [Fact]
    public async Task Each_call_has_an_id_of_its_own()
    {
        var first = await Account.Send(Request);
        var second = await Account.Send(Request);

        Assert.NotEqual(first.RequestId, second.RequestId);
    }

    [Fact]
    public async Task Without_a_transition_a_VPC_is_available_at_once()
    {
        Account.Options = Account.Options with { TransitionDuration = TimeSpan.Zero };
        await Account.Send(new CreateVpcRequest { RegionId = Region });

        Assert.Equal("Available", Assert.Single((await Account.Send(Request)).Vpcs).Status);
    }

    [Fact]
    public void Every_request_has_a_handler()
    {
        Assert.Equal(35, SampleRequests.Types.Count);
        Assert.All(SampleRequests.Types, type => Assert.NotNull(Actions.ActionTable.Find(type)));
    }

    private sealed record MakeCoffeeRequest : ControlPlaneRequest<object>;
}

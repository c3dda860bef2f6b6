using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

public sealed class StateEditorTests : StateFolderTest
{
    private static readonly ResourceAddress Main = new(ResourceKind.Vpc, "main");
    private static readonly ResourceAddress Core = new(ResourceKind.Vpc, "core");
    private static readonly ResourceAddress Route = new(ResourceKind.Route, "main/172.31.0.0/16");
    private static readonly ResourceAddress Björn = new(ResourceKind.ClientCertificate, "björn");

    private StateEditor Editor => new(Office);

    [Fact]
    public async Task What_is_forgotten_is_not_recorded_any_more()
    {
        await RecordAsync();

        Assert.Equal(["vsc-1"], (await Editor.ForgetAsync(RecordedChanges.Ana)).Select(resource => resource.Id));

        Assert.Equal([Route, Main], Office.Read().Resources.Keys.OrderByDescending(address => address.Kind));
    }

    [Fact]
    public async Task With_a_VPC_its_routes_are_forgotten()
    {
        await RecordAsync();

        Assert.Equal([Route, Main], (await Editor.ForgetAsync(Main)).Select(resource => resource.Address));

        Assert.Equal([RecordedChanges.Ana], Office.Read().Resources.Keys);
    }

    [Fact]
    public async Task What_is_not_recorded_cannot_be_forgotten()
    {
        await RecordAsync();

        Assert.Equal("client certificate björn is not recorded; ana is. Correct the address.", await ErrorAsync(() => Editor.ForgetAsync(Björn)));
        Assert.Equal("SSL server x is not recorded; no SSL server is. Correct the address.", await ErrorAsync(() => Editor.ForgetAsync(new(ResourceKind.SslServer, "x"))));
        Assert.Equal(3, Office.Read().Serial);
    }

    [Fact]
    public async Task What_a_call_is_under_way_for_is_forgotten_only_when_that_is_asked()
    {
        await RecordAsync();
        await Office.RecordAsync(RecordedChanges.Begin(RecordedChanges.Ana, "t"), RecordedChanges.Begin(Björn, "t"));

        Assert.Equal(
            "client certificate ana: an earlier run was cut while it called Create, and what came of that is not known. Run apply first, which finds out; "
            + "or forget it with --force, and what the call made stays unknown.",
            await ErrorAsync(() => Editor.ForgetAsync(RecordedChanges.Ana)));
        Assert.Single(await Editor.ForgetAsync(RecordedChanges.Ana, isForced: true));
        Assert.Empty(await Editor.ForgetAsync(Björn, isForced: true));
        Assert.Empty(Office.Read().Pending);
    }

    [Fact]
    public async Task What_is_moved_keeps_its_id_and_what_it_was_issued_for()
    {
        await RecordAsync();

        await Editor.MoveAsync(RecordedChanges.Ana, Björn);

        Assert.Equal(new RecordedResource(Björn, "vsc-1", "protocol UDP"), Office.Read().Resources[Björn]);
        Assert.Null(Office.Read().IdOf(RecordedChanges.Ana));
    }

    [Fact]
    public async Task With_a_VPC_its_routes_are_moved()
    {
        await RecordAsync();

        var moved = await Editor.MoveAsync(Main, Core);

        Assert.Equal(["core/172.31.0.0/16", "core"], moved.Select(resource => resource.Address.Name));
        Assert.Equal(("rte-1", "vpc-1"), (Office.Read().IdOf(Route with { Name = "core/172.31.0.0/16" }), Office.Read().IdOf(Core)));
    }

    [Fact]
    public async Task What_cannot_be_moved_is_told_and_changes_nothing()
    {
        await RecordAsync();
        await Office.RecordAsync(RecordedChanges.Made(Core, "vpc-2"), RecordedChanges.Begin(Björn, "t"));

        Assert.Equal(
            "VPC main cannot become client certificate ana: the kinds differ. Name an address of the same type.", await ErrorAsync(() => Editor.MoveAsync(Main, RecordedChanges.Ana)));
        Assert.Equal("VPC core is recorded already, as vpc-2. Move or forget that one first.", await ErrorAsync(() => Editor.MoveAsync(Main, Core)));
        Assert.Equal("VPC x is not recorded; core, main are. Correct the address.", await ErrorAsync(() => Editor.MoveAsync(new(ResourceKind.Vpc, "x"), Core)));
        Assert.Equal(
            "client certificate björn: an earlier run was cut while it called Create, and what came of that is not known. Run apply first, which finds out.",
            await ErrorAsync(() => Editor.MoveAsync(RecordedChanges.Ana, Björn)));
        Assert.Equal(5, Office.Read().Serial);
    }

    [Theory]
    [InlineData("sslServer.office.2", ResourceKind.SslServer, "office.2")]
    [InlineData("route.main/172.31.0.0/16", ResourceKind.Route, "main/172.31.0.0/16")]
    public void An_address_is_read_as_it_is_written(string text, ResourceKind kind, string name)
    {
        Assert.Equal(new ResourceAddress(kind, name), StateAddress.Parse(text));
        Assert.Equal(text, StateAddress.Write(new(kind, name)));
    }

    [Theory]
    [InlineData("", "'' is no address of a resource. Write its type and its name, such as sslServer.office; the types are vpc, route, vpnGateway, sslServer, clientCertificate.")]
    [InlineData("office", "'office' is no address of a resource. ")]
    [InlineData("server.office", "'server.office' is no address of a resource. ")]
    [InlineData("sslServer.", "'sslServer.' is no address of a resource. ")]
    [InlineData("route.main", "'route.main' is no address of a route. ")]
    [InlineData("existingVpnGateway.edge", "'existingVpnGateway.edge' is only used by the deployment, ")]
    public void What_is_no_address_is_told(string text, string error) =>
        Assert.StartsWith(error, Assert.Throws<FormatException>(() => StateAddress.Parse(text)).Message, StringComparison.Ordinal);

    private Task RecordAsync() => Office.RecordAsync(
        RecordedChanges.Made(Main, "vpc-1"), RecordedChanges.Made(Route, "rte-1"), RecordedChanges.Made(RecordedChanges.Ana, "vsc-1", "protocol UDP"));

    private static async Task<string> ErrorAsync<T>(Func<Task<T>> edit) => (await Assert.ThrowsAsync<DeploymentStateException>(edit)).Message;
}

using SslVpnSdk.Applying;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Applying;

public sealed class ApplyTests : DeploymentTest
{
    public static TheoryData<string> Changes { get; } = new(ChangedDocuments.Names);

    [Fact]
    public async Task What_a_document_declares_is_there_after_an_apply()
    {
        var result = await Fixture.ApplyAsync(HeadOffice);

        Assert.Equal((ApplyOutcome.Done, 5), (result.Outcome, result.Done.Count));
        Assert.Equal((1, 1, 1, 2), await Fixture.CountAsync());
    }

    [Theory]
    [InlineData("head-office")]
    [InlineData("branches.staging")]
    [InlineData("branches.production")]
    public async Task A_second_plan_has_nothing_to_do(string name)
    {
        var document = ContractDocuments.Read(name);
        await Fixture.ApplyAsync(document);

        Assert.False((await Fixture.PlanAsync(document)).HasChanges);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task After_any_change_a_second_plan_has_nothing_to_do(string change)
    {
        await Fixture.ApplyAsync(HeadOffice);
        var changed = ChangedDocuments.Named(change);

        var result = await Fixture.ApplyAsync(changed);

        Assert.Equal((null, ApplyOutcome.Done), (result.Failure, result.Outcome));
        Assert.False((await Fixture.PlanAsync(changed)).HasChanges);
    }

    [Fact]
    public async Task The_consequences_of_a_plan_are_what_happens()
    {
        await Fixture.ApplyAsync(HeadOffice);
        var certificates = (await Fixture.Deployment().ShowAsync(HeadOffice)).SslServers[0].Certificates;
        await Fixture.ControlPlane.ConnectClientAsync(certificates[0].Resource.SslVpnClientCertId);

        var plan = await Fixture.PlanAsync(Tcp);
        await Fixture.Deployment().ApplyAsync(plan);

        Assert.Equal(["invalidates 2 client certificates", "ends 1 session"], plan.Consequences);
        var after = (await Fixture.Deployment().ShowAsync(HeadOffice)).SslServers[0];
        Assert.Equal(0, after.Server.Connections);
        Assert.Empty(certificates.Select(c => c.Resource.SslVpnClientCertId).Intersect(after.Certificates.Select(c => c.Resource.SslVpnClientCertId)));
        Assert.All(after.Certificates, certificate => Assert.Equal("normal", certificate.Resource.Status));
    }

    [Fact]
    public async Task Certificates_that_somebody_invalidated_are_made_anew()
    {
        await Fixture.ApplyAsync(HeadOffice);
        var server = (await Fixture.Deployment().ShowAsync(HeadOffice)).SslServers[0].Server;
        foreach (var protocol in new[] { "TCP", "UDP" })
        {
            await Fixture.ControlPlane.SendAsync(
                new ModifySslVpnServerRequest { RegionId = "eu-central-1", SslVpnServerId = server.SslVpnServerId, Proto = protocol });
            Fixture.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var plan = await Fixture.PlanAsync(HeadOffice);

        Assert.Equal(["ana", "björn"], plan.Steps.Where(step => step.Action == PlanAction.Replace).Select(step => step.Address.Name));
    }

    [Fact]
    public async Task An_existing_gateway_gets_its_server_and_stays_when_all_is_removed()
    {
        var document = ContractDocuments.Read("partner-access");
        var parameters = new Dictionary<string, string> { ["idaasApplicationId"] = "app_1" };
        var id = await ExistingGatewayAsync();
        document = document.With<ExistingVpnGatewayDocument>("partners", gateway => gateway with { Id = DocumentValue.Of(id) });

        var applied = await Fixture.ApplyAsync(document, parameters: parameters);
        Assert.Equal((null, (1, 1, 1, 0)), (applied.Failure, await Fixture.CountAsync("me-east-1")));

        await Fixture.DestroyAsync(document);
        Assert.Equal((1, 1, 0, 0), await Fixture.CountAsync("me-east-1"));
    }

    [Fact]
    public async Task Routes_are_made_changed_and_removed()
    {
        static DeploymentDocument Route(params string[] hops) => HeadOffice.With<VpcDocument>("main", vpc => vpc with
        {
            Routes = new(hops.Select((hop, i) => new RouteDocument($"172.3{i}.0.0/16", DocumentValue.Of(hop)))),
        });

        await Fixture.ApplyAsync(Route("i-1", "vpn-2"));
        var result = await Fixture.ApplyAsync(Route("i-3"));

        Assert.Equal(["Delete main/172.31.0.0/16", "Delete main/172.30.0.0/16", "Create main/172.30.0.0/16"], result.Done.Select(Words));
        Assert.False((await Fixture.PlanAsync(Route("i-3"))).HasChanges);
    }

    [Fact]
    public async Task A_route_takes_the_addresses_that_the_clients_of_a_server_leave()
    {
        await Fixture.ApplyAsync(HeadOffice.With<SslServerDocument>("staff", server => server with { ClientCidrBlock = "192.168.0.0/22" }));
        var changed = HeadOffice.With<SslServerDocument>("staff", server => server with { ClientCidrBlock = "172.16.0.0/22" })
            .With<VpcDocument>("main", vpc => vpc with { Routes = new([new RouteDocument("192.168.0.0/16", DocumentValue.Of("i-1"))]) });

        var plan = await Fixture.PlanAsync(changed);
        var result = await Fixture.Deployment().ApplyAsync(plan);

        string[] inOrder = ["Update staff", "Create main/192.168.0.0/16"];
        Assert.Equal(inOrder, plan.Steps.Where(step => step.Action != PlanAction.NoChange).Select(step => $"{step.Action} {step.Address.Name}"));
        Assert.Null(result.Failure);
        Assert.Equal(inOrder, result.Done.Select(Words));
        Assert.False((await Fixture.PlanAsync(changed)).HasChanges);
    }

    [Fact]
    public async Task Progress_tells_the_start_and_the_end_of_each_operation()
    {
        var events = new List<ApplyEvent>();
        var deployment = Fixture.Deployment();

        await deployment.ApplyAsync(await deployment.PlanAsync(HeadOffice), new EventList(events));

        Assert.All(events[..5], waiting => Assert.Equal((ApplyPhase.Waiting, 0), (waiting.Phase, waiting.Number)));
        Assert.Equal(Enumerable.Repeat(new[] { ApplyPhase.Started, ApplyPhase.Done }, 5).SelectMany(phases => phases), events[5..].Select(e => e.Phase));
        Assert.Equal((5, 5, "client certificate björn"), (events[^1].Number, events[^1].Total, events[^1].Address.ToString()));
    }

    [Fact]
    public async Task A_cancelled_apply_stops_after_the_operation_in_hand_and_goes_on_later()
    {
        using var cancellation = new CancellationTokenSource();
        var deployment = Fixture.Deployment();

        var stopped = await deployment.ApplyAsync(
            await deployment.PlanAsync(HeadOffice), EventAction.AtStart(cancellation.Cancel), cancellation.Token);
        var rest = await Fixture.ApplyAsync(HeadOffice);

        Assert.Equal((ApplyOutcome.Stopped, 1), (stopped.Outcome, stopped.Done.Count));
        Assert.Equal((ApplyOutcome.Done, 4), (rest.Outcome, rest.Done.Count));
    }

    [Fact]
    public async Task A_stop_after_what_an_earlier_run_was_cut_in_tells_what_was_done()
    {
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAsync<CutException>(
            () => Fixture.ApplyAsync(HeadOffice, new CutControlPlane(Fixture.ControlPlane, call: 1, afterTheEffect: true)));
        var deployment = Fixture.Deployment();

        var stopped = await deployment.ApplyAsync(
            await deployment.PlanAsync(HeadOffice), EventAction.AtStart(cancellation.Cancel), cancellation.Token);

        Assert.Equal((ApplyOutcome.Stopped, 1, 1), (stopped.Outcome, stopped.Done.Count, stopped.Total));
        Assert.Equal(OperationKind.Resume, stopped.Done[0].Operation);
    }

    [Fact]
    public async Task A_refusal_ends_the_apply_with_its_reason_and_keeps_what_was_done()
    {
        await using var small = new DeploymentFixture(certificateQuota: 1);

        var result = await small.ApplyAsync(HeadOffice);

        Assert.Equal((ApplyOutcome.Failed, 4), (result.Outcome, result.Done.Count));
        Assert.StartsWith("client certificate björn: ", result.Failure, StringComparison.Ordinal);
        Assert.Equal((1, 1, 1, 1), await small.CountAsync());
        Assert.Equal(["björn"], (await small.PlanAsync(HeadOffice)).Steps.Where(s => s.Action == PlanAction.Create).Select(s => s.Address.Name));
    }

    [Fact]
    public async Task A_document_that_breaks_a_rule_is_not_planned()
    {
        var document = HeadOffice.With<SslServerDocument>("staff", server => server with { Port = 443 });

        var exception = await Assert.ThrowsAsync<StackViolationException>(() => Fixture.PlanAsync(document));

        Assert.Equal("SSLVPN1002", Assert.Single(exception.Violations).Id);
    }

    private static string Words(ApplyEvent done) => $"{done.Operation} {done.Address.Name}";

    private async Task<string> ExistingGatewayAsync()
    {
        var vpc = await Fixture.ControlPlane.SendAsync(new CreateVpcRequest { RegionId = "me-east-1", CidrBlock = "10.0.0.0/8" });
        Fixture.Clock.Advance(TimeSpan.FromSeconds(1));
        var gateway = await Fixture.ControlPlane.SendAsync(new CreateVpnGatewayRequest
        {
            RegionId = "me-east-1",
            VpcId = vpc.VpcId,
            Bandwidth = 10,
            EnableSsl = true,
            SslConnections = 10,
        });
        Fixture.Clock.Advance(TimeSpan.FromSeconds(1));
        return gateway.VpnGatewayId;
    }
}

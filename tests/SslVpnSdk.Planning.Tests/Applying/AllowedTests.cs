using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>What the options of an apply allow, and what policies refuse: nothing is changed then.</summary>
public sealed class AllowedTests : DeploymentTest
{
    [Fact]
    public async Task Harm_that_was_not_allowed_is_not_done()
    {
        await Fixture.ApplyAsync(HeadOffice);
        var deployment = Fixture.Deployment(change: options => options with { Allowed = PlanHarm.EndSessions });

        var exception = await Assert.ThrowsAsync<PlanNotAllowedException>(async () => await deployment.ApplyAsync(await deployment.PlanAsync(Tcp)));

        Assert.Equal(PlanHarm.InvalidateCertificates, exception.Missing);
        Assert.Equal("UDP", (await deployment.ShowAsync(HeadOffice)).SslServers[0].Server.Proto);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_connects_after_the_plan_stops_it_unless_new_sessions_may_end(bool allowed)
    {
        await Fixture.ApplyAsync(HeadOffice);
        var deployment = Fixture.Deployment(change: options => options with { AllowsNewSessions = allowed });
        var plan = await deployment.PlanAsync(Tcp);
        var certificate = (await deployment.ShowAsync(HeadOffice)).SslServers[0].Certificates[0].Resource;
        await Fixture.ControlPlane.ConnectClientAsync(certificate.SslVpnClientCertId);

        if (allowed)
        {
            Assert.Null((await deployment.ApplyAsync(plan)).Failure);
        }
        else
        {
            var exception = await Assert.ThrowsAsync<PlanningException>(() => deployment.ApplyAsync(plan));
            Assert.Contains("SSL server staff ends 1 session, which the plan does not say", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_plan_that_a_policy_refuses_is_not_done()
    {
        var deployment = Fixture.Deployment(change: options => options with { PlanPolicies = [new NoCertificates()] });
        var plan = await deployment.PlanAsync(HeadOffice);

        Assert.Equal(2, deployment.Review(plan).Count);
        var exception = await Assert.ThrowsAsync<PlanRefusedException>(() => deployment.ApplyAsync(plan));

        Assert.Equal(
            "client certificate ana: no certificates here (NoCertificates)\nclient certificate björn: no certificates here (NoCertificates)", exception.Message);
        Assert.Equal((0, 0, 0, 0), await Fixture.CountAsync());
    }

    [Fact]
    public async Task A_plan_file_is_for_its_own_control_plane()
    {
        var path = Path.Combine(Fixture.Folder, "plan.json");
        var deployment = Fixture.Deployment();
        deployment.Save(await deployment.PlanAsync(HeadOffice), path);
        using var elsewhere = new RpcControlPlane(new Uri("https://vpc.example.com"), new AccessKey("id", "secret"));

        var exception = Assert.Throws<PlanFileException>(() => Fixture.Deployment(elsewhere).Load(path));

        Assert.EndsWith("not for the control plane at https://vpc.example.com. Name that one, or plan again; nothing was changed.", exception.Message, StringComparison.Ordinal);
        Assert.Null((await deployment.ApplyAsync(deployment.Load(path))).Failure);
    }

    private sealed class NoCertificates : PlanPolicy
    {
        public override IEnumerable<string> Check(PlanStep planStep, PlanPolicyContext context) =>
            planStep.Address.Kind == ResourceKind.ClientCertificate ? ["no certificates here"] : [];
    }
}

using SslVpnSdk.Applying;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.Applying;

public sealed class StateFileTests : DeploymentTest
{
    private static readonly ResourceAddress Ana = new(ResourceKind.ClientCertificate, "ana");

    [Fact]
    public void A_state_that_is_written_and_read_says_the_same()
    {
        var file = Fixture.StateFile(HeadOffice);
        var resource = new RecordedResource(Ana, "vsc-1", "protocol UDP");
        var intent = new Intent(new(ResourceKind.SslServer, "\"björn\"\n"), "CreateSslVpnServer", "t", "{\"RegionId\":\"r\"}", "x");

        file.Write(DeploymentState.Empty("head-office", null, "eu-central-1").With(resource).WithPending(intent));
        var state = file.Read();

        Assert.Equal((resource, intent, "eu-central-1"), (Assert.Single(state.Resources).Value, Assert.Single(state.Pending).Value, state.Region));
    }

    [Fact]
    public void A_file_is_named_after_stack_and_environment() =>
        Assert.Equal("branches.staging.state.json", Path.GetFileName(Fixture.StateFile(ContractDocuments.Read("branches.staging")).Path));

    [Fact]
    public void What_a_cut_write_left_behind_does_no_harm()
    {
        var file = Fixture.StateFile(HeadOffice);
        file.Write(DeploymentState.Empty("head-office", null, "eu-central-1").With(new RecordedResource(Ana, "vsc-1")));
        File.WriteAllText(file.Path + ".next", "{ \"formatV");

        Assert.Equal("vsc-1", file.Read().IdOf(Ana));
        file.Write(file.Read().With(new RecordedResource(Ana, "vsc-2")));
        Assert.Equal("vsc-2", file.Read().IdOf(Ana));
    }

    [Fact]
    public async Task No_key_is_in_a_state()
    {
        await Fixture.ApplyAsync(HeadOffice);

        Assert.DoesNotContain("KEY", await File.ReadAllTextAsync(Fixture.StateFile(HeadOffice).Path), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_state_of_another_region_stops_a_plan_and_not_a_removal()
    {
        await Fixture.ApplyAsync(HeadOffice);
        var moved = HeadOffice with { Region = "cn-hangzhou" };

        await Assert.ThrowsAsync<PlanningException>(() => Fixture.PlanAsync(moved));
        Assert.Equal(ApplyOutcome.Done, (await Fixture.DestroyAsync(moved)).Outcome);
        Assert.Equal((0, 0, 0, 0), await Fixture.CountAsync());
    }

    [Theory]
    [InlineData(null, "https://vpc.aliyuncs.com", "of the embedded control plane, not of the control plane at https://vpc.aliyuncs.com")]
    [InlineData("https://vpc.aliyuncs.com", null, "of the control plane at https://vpc.aliyuncs.com, not of the embedded control plane")]
    [InlineData("https://a.example", "https://a.example:8443", "of the control plane at https://a.example, not of the control plane at https://a.example:8443")]
    public void A_state_of_another_control_plane_is_not_used(string? written, string? read, string error)
    {
        StateFile(written).Write(DeploymentState.Empty("head-office", null, "eu-central-1").With(new RecordedResource(Ana, "vsc-1")));

        Assert.Contains(error, Assert.Throws<DeploymentStateException>(() => StateFile(read).Read()).Message, StringComparison.Ordinal);
        Assert.Equal("vsc-1", StateFile(written).Read().IdOf(Ana));

        StateFile StateFile(string? endpoint) => new(Fixture.Folder, HeadOffice, endpoint is null ? null : new Uri(endpoint));
    }
}

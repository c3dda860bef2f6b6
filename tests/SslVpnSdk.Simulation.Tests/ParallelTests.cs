using SslVpnSdk.Applying;
using SslVpnSdk.Documents;
using SslVpnSdk.Simulation.Tests.Faults;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests;

public sealed class ParallelTests : EngineTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    public void As_many_operations_run_at_once_as_were_asked_for(int parallelism)
    {
        Run(Sites("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"), parallelism: parallelism);

        Assert.Equal(parallelism, MostAtOnce());
    }

    [Fact]
    public void Certificates_of_one_server_are_made_one_after_another()
    {
        var document = Sites("a") with
        {
            Resources = new([.. Sites("a").Resources, .. Enumerable.Range(1, 5).Select(i => new ClientCertificateDocument($"user-{i}", "a-server"))]),
        };

        Run(document);

        Assert.Equal(1, MostAtOnce());
    }

    [Fact]
    public void Operations_that_could_start_at_once_start_in_the_order_of_the_plan()
    {
        Run(Sites("b", "a", "c"), parallelism: 2);

        Assert.Equal(["b-vpc", "a-vpc", "c-vpc"], Events.Where(e => e.Phase == ApplyPhase.Started).Select(e => e.Address.Name).Where(name => name.EndsWith("vpc", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_operation_tells_whom_it_waits_for()
    {
        Run(Sites("a"));

        Assert.Equal(["1:", "2:1", "3:2", "4:3"], Events.Take(4).Select(e => $"{e.OperationId}:{string.Join(',', e.WaitsFor)}"));
    }

    [Fact]
    public void A_removal_takes_away_what_stands_on_something_before_it()
    {
        Run(Sites("a"));
        Events.Clear();

        Run(Sites("a") with { Resources = new([]) });

        Assert.Equal(["a-server", "a-user", "a-gateway", "a-vpc"], Events.Where(e => e.Phase == ApplyPhase.Done).Select(e => e.Address.Name));
    }

    [Fact]
    public void Servers_that_exchange_their_client_blocks_are_changed_one_after_the_other()
    {
        DeploymentDocument With(string first, string second) => Sites("a") with
        {
            Resources = new(
            [
                .. Sites("a").Resources.Select(resource => resource is SslServerDocument server ? server with { ClientCidrBlock = first } : resource),
                new VpnGatewayDocument("second", "a-vpc", 10, 5, new([]), null),
                Sites("a").Resources.OfType<SslServerDocument>().Single() with { Name = "other", VpnGateway = "second", ClientCidrBlock = second },
            ]),
        };

        Run(With("192.168.1.0/24", "192.168.2.0/24"));
        Events.Clear();
        var result = Run(With("192.168.2.0/24", "192.168.1.0/24"));

        Assert.Equal((ApplyOutcome.Done, 2, 1), (result!.Outcome, result.Total, MostAtOnce()));
    }

    [Fact]
    public void When_somebody_who_is_told_throws_what_is_under_way_is_finished_and_recorded()
    {
        var runs = new EngineRuns(World)
        {
            Parallelism = 3,
            Told = told => _ = told.Phase == ApplyPhase.Done ? throw new NotSupportedException() : told,
        };

        Assert.Throws<NotSupportedException>(() => World.Time.Run(() => runs.RunAsync(World.Begin(Hazards.None), Sites("a", "b", "c"))));

        Assert.Equal((3, 0), (World.States.State!.Resources.Count, World.States.State.Pending.Count));
    }

    private int MostAtOnce()
    {
        var (running, most) = (0, 0);
        foreach (var told in Events)
        {
            running += told.Phase switch { ApplyPhase.Started => 1, ApplyPhase.Done or ApplyPhase.Failed => -1, _ => 0 };
            most = Math.Max(most, running);
        }

        return most;
    }
}

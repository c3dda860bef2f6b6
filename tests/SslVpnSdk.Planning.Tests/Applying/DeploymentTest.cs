using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>A test of a deployment: each has a control plane of its own.</summary>
public abstract class DeploymentTest : IAsyncLifetime
{
    private protected static DeploymentDocument HeadOffice { get; } = ContractDocuments.HeadOffice;

    private protected static DeploymentDocument Tcp { get; } =
        HeadOffice.With<SslServerDocument>("staff", server => server with { Protocol = VpnProtocol.Tcp });

    private protected static DeploymentDocument MoreSeats { get; } =
        HeadOffice.With<VpnGatewayDocument>("edge", gateway => gateway with { SslConnections = 200 });

    private protected DeploymentFixture Fixture { get; } = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await Fixture.DisposeAsync();
}

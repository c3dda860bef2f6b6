namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>A test with a control plane of its own.</summary>
public abstract class ControlPlaneTest : IAsyncLifetime
{
    protected const string Region = ControlPlaneFixture.Region;

    protected ControlPlaneFixture Account { get; } = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await Account.DisposeAsync();
}

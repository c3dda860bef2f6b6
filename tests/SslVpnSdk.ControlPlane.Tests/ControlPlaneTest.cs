using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>A test with a control plane of its own.</summary>
/// <param name="store">Where its state is kept.</param>
public abstract class ControlPlaneTest(TestStore store = TestStore.Sqlite) : IAsyncLifetime
{
    protected const string Region = ControlPlaneFixture.Region;

    protected ControlPlaneFixture Account { get; } = new(store);

    public virtual Task InitializeAsync()
    {
        Skip.If(store == TestStore.PostgreSql && PostgreSqlServer.Missing is not null, PostgreSqlServer.Missing);
        return Task.CompletedTask;
    }

    public virtual async Task DisposeAsync() => await Account.DisposeAsync();
}

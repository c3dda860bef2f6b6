using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>A folder in which a small head office was deployed, to begin with copies of it: making keys takes time.</summary>
public sealed class AppliedFolder : IAsyncLifetime
{
    private DeploymentFixture Fixture { get; } = new();

    public static DeploymentDocument Document { get; } = ContractDocuments.HeadOffice.Without("björn");

    public string Path => Fixture.Folder;

    public async Task InitializeAsync()
    {
        await Fixture.ApplyAsync(Document);
        await Fixture.ControlPlane.DisposeAsync();
    }

    public async Task DisposeAsync() => await Fixture.DisposeAsync();
}

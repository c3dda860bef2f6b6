using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

public sealed class StateFolderStoreTests : StateStoreTests, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sslvpn-states-").FullName;

    private protected override IStateBackend Backend => new StateFolder(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

namespace SslVpnSdk.Server.Tests.NpmClients;

/// <summary>A test that needs the cloud's own clients.</summary>
public sealed class NpmFactAttribute : FactAttribute
{
    public NpmFactAttribute() => Skip = NpmFolder.MissingReason;
}

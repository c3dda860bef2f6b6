namespace SslVpnSdk.Server.Tests.NpmClients;

/// <summary>A test that needs the cloud's own clients, once for each case.</summary>
public sealed class NpmTheoryAttribute : TheoryAttribute
{
    public NpmTheoryAttribute() => Skip = NpmFolder.MissingReason;
}

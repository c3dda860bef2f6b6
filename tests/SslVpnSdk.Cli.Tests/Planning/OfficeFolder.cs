using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Cli.Tests.Planning;

/// <summary>What tests of plans do in a folder: the head office is deployed there, people connect, and documents change.</summary>
internal static class OfficeFolder
{
    private const string Region = "eu-central-1";

    /// <summary>Writes the head office as <c>office.json</c>, with a text of it replaced.</summary>
    public static ToolFolder WithOffice(this ToolFolder folder, string old = "UDP", string replacement = "UDP") =>
        folder.With("office.json", ToolFolder.Contract("head-office").Replace(old, replacement, StringComparison.Ordinal));

    /// <summary>Deploys the head office, and connects a client with each of so many of its certificates.</summary>
    public static async Task DeployAsync(this ToolFolder folder, int connected = 0)
    {
        await folder.WithOffice().DoneAsync("apply", "office.json", "--yes");
        await using var plane = EmbeddedControlPlane.Open(folder.Data);
        var certificates = await plane.SendAsync(new DescribeSslVpnClientCertsRequest { RegionId = Region });
        foreach (var certificate in certificates.SslVpnClientCertKeys.OrderBy(c => c.Name, StringComparer.Ordinal).Take(connected))
        {
            await plane.ConnectClientAsync(certificate.SslVpnClientCertId);
        }
    }

    /// <summary>Changes the port of the SSL server behind the tool's back.</summary>
    public static async Task ChangePortAsync(this ToolFolder folder, int port)
    {
        await using var plane = EmbeddedControlPlane.Open(folder.Data);
        var server = (await plane.SendAsync(new DescribeSslVpnServersRequest { RegionId = Region })).SslVpnServers[0];
        await plane.SendAsync(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server.SslVpnServerId, Port = port });
    }
}

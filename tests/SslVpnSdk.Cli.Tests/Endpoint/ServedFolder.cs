using SslVpnSdk.Server;

namespace SslVpnSdk.Cli.Tests.Endpoint;

/// <summary>Points a working folder to a server.</summary>
internal static class ServedFolder
{
    public static ToolFolder At(this ToolFolder folder, ControlPlaneServer server)
    {
        folder.Variables["SSLVPN_ENDPOINT"] = server.Endpoint.GetLeftPart(UriPartial.Authority);
        folder.Variables["ALIBABA_CLOUD_ACCESS_KEY_ID"] = server.AccessKey.Id;
        folder.Variables["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = server.AccessKey.Secret;
        return folder;
    }
}

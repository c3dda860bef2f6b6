using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Server;

namespace SslVpnSdk.Cli.Serving;

/// <summary>Tells where a server is and how to call it, in lines that a shell can run. A secret that was made is told here and nowhere else.</summary>
internal sealed class ServerNotice(Terminal terminal, ServeInput input)
{
    public void Write(ControlPlaneServer server)
    {
        var endpoint = Callable(server.Endpoint);
        terminal.Out.WriteLine($"# Serving {(input.Database is null ? input.Data : $"the database of {ServeOptions.DatabaseVariable}")} at {endpoint}; Ctrl-C stops it.");
        Export(RemoteControlPlane.EndpointVariable, endpoint);
        if (input is { AccessKey: null, UsersFile: null })
        {
            terminal.Out.WriteLine("# No access key was given, so this one was made. It is good until the server stops, and not told again:");
            Export(CredentialVariables.Id, server.AccessKey.Id);
            Export(CredentialVariables.Secret, server.AccessKey.Secret);
        }

        if (server.AdminEndpoint is { } admin)
        {
            terminal.Out.WriteLine($"# Faults, clock and clients: {Callable(admin)}.");
            if (input.AdminToken is null)
            {
                Export(ServeOptions.AdminTokenVariable, server.AdminToken);
            }
        }

        terminal.Out.Flush();
    }

    /// <summary>One can listen at all addresses, but not call them.</summary>
    private static string Callable(Uri listening) => (listening.Host switch
    {
        "0.0.0.0" => new UriBuilder(listening) { Host = "127.0.0.1" }.Uri,
        "[::]" => new UriBuilder(listening) { Host = "[::1]" }.Uri,
        _ => listening,
    }).GetLeftPart(UriPartial.Authority);

    private void Export(string variable, string value) => terminal.Out.WriteLine($"export {variable}={value}");
}

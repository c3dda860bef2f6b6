using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Http;

namespace SslVpnSdk.Cli.Commands;

/// <summary>The control plane behind HTTP that a command is to work on.</summary>
internal static class RemoteControlPlane
{
    /// <summary>
    /// A variable of our own: the clouds' tools and Terraform have one as well, and who set that one did not ask this tool to leave its embedded
    /// control plane for one that costs money.
    /// </summary>
    public const string EndpointVariable = "SSLVPN_ENDPOINT";

    /// <summary>A plan without refresh says where the control plane is, and calls nothing there.</summary>
    private static readonly AccessKey Unneeded = new("none", "none");

    /// <summary>The client of the endpoint; null when none is named and the embedded control plane is meant.</summary>
    /// <exception cref="CliException">The endpoint cannot be called, or there is no access key for a command that calls it.</exception>
    public static RpcControlPlane? Find(Terminal terminal, CommandInput input) => FindEndpoint(terminal, input) is { } endpoint
        ? new RpcControlPlane(endpoint, input.Planning.Refresh ? CredentialVariables.For(terminal, endpoint) : Unneeded, new RpcControlPlaneOptions { AllowPlainHttp = input.AllowsHttp })
        : null;

    /// <summary>The endpoint; null when none is named and the embedded control plane is meant.</summary>
    /// <exception cref="CliException">The endpoint cannot be called.</exception>
    public static Uri? FindEndpoint(Terminal terminal, CommandInput input)
    {
        var (name, text) = input.Endpoint is { } option
            ? ("--endpoint", option)
            : (EndpointVariable, terminal.Variable(EndpointVariable) is { Length: > 0 } variable ? variable : null);
        if (text is null)
        {
            return input.AllowsHttp
                ? throw new CliException($"--allow-http is about an endpoint, and none is named. Write --endpoint url, or set {EndpointVariable}.")
                : null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var endpoint))
        {
            throw new CliException($"{name}: '{text}' is no endpoint. Use https://host, or http://127.0.0.1:port on this machine.");
        }

        return EndpointCheck.Fault(endpoint, input.AllowsHttp, "write --allow-http") is { } fault ? throw new CliException($"{name}: {fault}") : endpoint;
    }
}

using System.Text.Json;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>The calls that make resources.</summary>
internal static class Creation
{
    public static ICreation Of(CreateVpcRequest request) => new Creation<CreateVpcResponse>(request, answer => answer.VpcId);

    public static ICreation Of(CreateRouteEntryRequest request) =>
        new Creation<CreateRouteEntryResponse>(request, answer => answer.RouteEntryId);

    public static ICreation Of(CreateVpnGatewayRequest request) =>
        new Creation<CreateVpnGatewayResponse>(request, answer => answer.VpnGatewayId);

    public static ICreation Of(CreateSslVpnServerRequest request) =>
        new Creation<CreateSslVpnServerResponse>(request, answer => answer.SslVpnServerId);

    public static ICreation Of(CreateSslVpnClientCertRequest request) =>
        new Creation<CreateSslVpnClientCertResponse>(request, answer => answer.SslVpnClientCertId);

    /// <summary>The call a state file keeps.</summary>
    /// <exception cref="DeploymentStateException">The file keeps no call that makes a resource.</exception>
    public static ICreation Parse(string action, string json)
    {
        try
        {
            return action switch
            {
                "CreateVpc" => Of(Request<CreateVpcRequest>(json)),
                "CreateRouteEntry" => Of(Request<CreateRouteEntryRequest>(json)),
                "CreateVpnGateway" => Of(Request<CreateVpnGatewayRequest>(json)),
                "CreateSslVpnServer" => Of(Request<CreateSslVpnServerRequest>(json)),
                "CreateSslVpnClientCert" => Of(Request<CreateSslVpnClientCertRequest>(json)),
                _ => throw new JsonException($"'{action}' makes no resource"),
            };
        }
        catch (JsonException exception)
        {
            throw new DeploymentStateException(
                $"the state keeps a call under way that cannot be read ({exception.Message}). Put back a copy of the state file; nothing was changed.", exception);
        }
    }

    private static T Request<T>(string json) => JsonSerializer.Deserialize<T>(json) ?? throw new JsonException("the request is null");
}

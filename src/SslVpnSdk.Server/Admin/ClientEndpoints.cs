using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.Server.Admin;

/// <summary>
/// People who use SSL servers, whom no call of the service brings: <c>POST /clients?certificate=vsc-…&amp;user=ana</c> connects one,
/// <c>DELETE /clients?gateway=vpn-…&amp;address=…</c> disconnects one.
/// </summary>
internal static class ClientEndpoints
{
    private const string Path = "/clients";

    public static void Map(IEndpointRouteBuilder routes, EmbeddedControlPlane controlPlane)
    {
        routes.MapPost(Path, context => Connect(context, controlPlane));
        routes.MapDelete(Path, context => Disconnect(context, controlPlane));
    }

    private static async Task Connect(HttpContext context, EmbeddedControlPlane controlPlane)
    {
        var user = context.Request.Query["user"].ToString();
        try
        {
            var client = await controlPlane.ConnectClientAsync(
                context.Request.Query["certificate"].ToString(), user.Length == 0 ? null : user, context.RequestAborted);
            await context.Response.WriteAsync(JsonSerializer.Serialize(client, WireJson.Options));
        }
        catch (ControlPlaneException exception)
        {
            context.Response.StatusCode = exception.Status;
            await context.Response.WriteAsync($"{exception.Code}: {exception.Message}\n");
        }
    }

    private static async Task Disconnect(HttpContext context, EmbeddedControlPlane controlPlane)
    {
        var query = context.Request.Query;
        var wasThere = await controlPlane.DisconnectClientAsync(query["gateway"].ToString(), query["address"].ToString(), context.RequestAborted);
        context.Response.StatusCode = wasThere ? StatusCodes.Status204NoContent : StatusCodes.Status404NotFound;
    }
}

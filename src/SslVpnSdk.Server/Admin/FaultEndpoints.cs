using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SslVpnSdk.Server.Faults;

namespace SslVpnSdk.Server.Admin;

/// <summary><c>/faults</c>: GET tells the plan, PUT replaces it, DELETE ends all faults.</summary>
internal static class FaultEndpoints
{
    private const string Path = "/faults";

    public static void Map(IEndpointRouteBuilder routes, FaultInjector faults)
    {
        routes.MapGet(Path, context => context.Response.WriteAsync(faults.Plan.ToJson()));
        routes.MapPut(Path, context => Replace(context, faults));
        routes.MapDelete(Path, context =>
        {
            faults.Plan = FaultPlan.None;
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });
    }

    private static async Task Replace(HttpContext context, FaultInjector faults)
    {
        using var reader = new StreamReader(context.Request.Body);
        try
        {
            faults.Plan = FaultPlan.Parse(await reader.ReadToEndAsync(context.RequestAborted));
            await context.Response.WriteAsync(faults.Plan.ToJson());
        }
        catch (FormatException exception)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync($"{exception.Message}\n");
        }
    }
}

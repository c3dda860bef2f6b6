using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SslVpnSdk.Server.Clocks;

namespace SslVpnSdk.Server.Admin;

/// <summary><c>/clock</c>: GET tells the time of the control plane; <c>POST /clock/advance?seconds=60</c> moves a manual clock.</summary>
internal static class ClockEndpoints
{
    private const double MaximumSeconds = 10 * 365.0 * 24 * 60 * 60;

    public static void Map(IEndpointRouteBuilder routes, TimeProvider time)
    {
        routes.MapGet("/clock", context => Tell(context.Response, time));
        routes.MapPost("/clock/advance", context => Advance(context, time));
    }

    private static Task Advance(HttpContext context, TimeProvider time)
    {
        if (time is not ManualClock manual)
        {
            context.Response.StatusCode = StatusCodes.Status409Conflict;
            return context.Response.WriteAsync("The clock of this server goes by itself. Start it with a manual clock to move it.\n");
        }

        var text = context.Request.Query["seconds"].ToString();
        // Words such as NaN and Infinity are numbers to the parser, whatever style it is given.
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) || seconds is not (>= 0 and <= MaximumSeconds))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return context.Response.WriteAsync($"'{text}' is no number of seconds. Write ?seconds= with a number from 0 to {MaximumSeconds:0}.\n");
        }

        try
        {
            manual.Advance(TimeSpan.FromSeconds(seconds));
        }
        catch (ArgumentOutOfRangeException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return context.Response.WriteAsync("The clock would pass the year 9000, where it ends. Begin in a new data folder.\n");
        }

        return Tell(context.Response, time);
    }

    private static Task Tell(HttpResponse response, TimeProvider time) =>
        response.WriteAsJsonAsync(new Dictionary<string, DateTimeOffset> { ["now"] = time.GetUtcNow() });
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server.Faults;

namespace SslVpnSdk.Server.Admin;

/// <summary>
/// What no client of the service may do, on a port of its own: faults, the clock, and people who connect and disconnect. Every request has to bring
/// the token.
/// </summary>
internal sealed class AdminServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private AdminServer(WebApplication application) => _application = application;

    public Uri Endpoint => new(_application.Urls.First());

    public static async Task<AdminServer> StartAsync(
        string urls, string token, FaultInjector faults, EmbeddedControlPlane controlPlane, TimeProvider time, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(KestrelLimits.Set);
        builder.WebHost.UseUrls(FreePorts.Bindable(urls));
        builder.Services.AddRouting();
        var application = builder.Build();
        application.Use((context, next) => IsAuthorized(context.Request, token) ? next(context) : Refuse(context.Response));
        FaultEndpoints.Map(application, faults);
        ClockEndpoints.Map(application, time);
        ClientEndpoints.Map(application, controlPlane);
        try
        {
            await application.StartAsync(cancellationToken);
            return new AdminServer(application);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private static bool IsAuthorized(HttpRequest request, string token) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(request.Headers.Authorization.ToString()), Encoding.UTF8.GetBytes($"Bearer {token}"));

    private static Task Refuse(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status401Unauthorized;
        response.Headers.WWWAuthenticate = "Bearer";
        return response.WriteAsync("Send the header 'Authorization: Bearer' with the token of this server.\n");
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server.Authentication;
using SslVpnSdk.Server.Authorization;
using SslVpnSdk.Server.Calls;
using SslVpnSdk.Server.Connections;
using SslVpnSdk.Server.Faults;
using SslVpnSdk.Server.Telemetry;

namespace SslVpnSdk.Server;

/// <summary>Puts the parts together that answer calls.</summary>
internal static class ServiceApplication
{
    public static WebApplication Build(
        ControlPlaneServerOptions options, EmbeddedControlPlane controlPlane, Credentials credentials, FaultInjector faults)
    {
        // Empty: what a server does must not depend on settings files of the folder it is started in.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(KestrelLimits.Set).ConfigureKestrel(RefusedRequests.Answer);
        builder.WebHost.UseUrls(FreePorts.Bindable(options.Urls));
        options.Logging?.Invoke(builder.Logging);

        // ASP.NET Core writes request lines, and the cloud's older clients put signatures and a temporary key's token into them.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddHealthChecks().AddCheck("storage", new StorageCheck(controlPlane));
        if (options.TelemetryCollector is { } collector)
        {
            TelemetryExport.Add(builder.Services, collector);
        }

        var application = builder.Build();
        var loggers = application.Services.GetRequiredService<ILoggerFactory>();
        var handler = new CallHandler(
            controlPlane,
            new Authenticator(Principals(options, credentials, loggers), options.TimeProvider),
            new Authorizer(options.AccountId, options.TimeProvider),
            faults,
            options.TimeProvider,
            new CallLog(loggers.CreateLogger<CallLog>()));
        application.UseHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        application.UseHealthChecks("/health/ready");
        application.Run(handler.HandleAsync);
        return application;
    }

    private static JoinedPrincipals Principals(ControlPlaneServerOptions options, Credentials credentials, ILoggerFactory loggers)
    {
        List<IPrincipals> places = [];
        if (credentials.AccessKey is { } key)
        {
            places.Add(new FixedPrincipals(key));
        }

        if (options.UsersFile is { } path)
        {
            places.Add(new UsersFile(path, loggers.CreateLogger<UsersFile>()));
        }

        return new JoinedPrincipals(places);
    }
}

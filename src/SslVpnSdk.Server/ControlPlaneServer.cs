using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server.Authentication;
using SslVpnSdk.Server.Calls;

namespace SslVpnSdk.Server;

/// <summary>A control plane behind HTTP, with the protocol of the service. It never runs open: every call has to be signed.</summary>
public sealed class ControlPlaneServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly DataFolderLease _folder;

    private ControlPlaneServer(WebApplication application, DataFolderLease folder, EmbeddedControlPlane controlPlane, AccessKey accessKey)
    {
        _application = application;
        _folder = folder;
        ControlPlane = controlPlane;
        AccessKey = accessKey;
    }

    /// <summary>Where it listens: the first of its URLs, with the port it got.</summary>
    public Uri Endpoint => new(_application.Urls.First());

    /// <summary>The key of the account's owner.</summary>
    public AccessKey AccessKey { get; }

    /// <summary>The control plane it serves, for what no call of the service does: clients that connect and disconnect.</summary>
    public EmbeddedControlPlane ControlPlane { get; }

    /// <summary>Starts a server; it answers when the task is done.</summary>
    /// <param name="options">How it is served; null for the defaults.</param>
    /// <param name="cancellationToken">Gives the start up.</param>
    /// <exception cref="ControlPlaneStorageException">The data folder cannot be used.</exception>
    /// <exception cref="IOException">A URL is in use, or not of this machine.</exception>
    /// <exception cref="FormatException">A URL is none.</exception>
    public static async Task<ControlPlaneServer> StartAsync(ControlPlaneServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ControlPlaneServerOptions();
        var folder = new DataFolderLease(options.DataFolder);
        var planeOptions = options.ControlPlane ?? new ControlPlaneOptions();
        var accessKey = options.AccessKey ?? NewAccessKey();
        EmbeddedControlPlane? plane = null;
        WebApplication? application = null;
        try
        {
            plane = EmbeddedControlPlane.Open(folder.Path, planeOptions);
            application = Build(options, plane, new Authenticator(new FixedPrincipals(accessKey), planeOptions.TimeProvider));
            await application.StartAsync(cancellationToken);
            return new ControlPlaneServer(application, folder, plane, accessKey);
        }
        catch
        {
            await (application?.DisposeAsync() ?? ValueTask.CompletedTask);
            await (plane?.DisposeAsync() ?? ValueTask.CompletedTask);
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Stops: calls that are running are answered, new ones refused.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
        await ControlPlane.DisposeAsync();
        _folder.Dispose();
    }

    private static WebApplication Build(ControlPlaneServerOptions options, EmbeddedControlPlane plane, Authenticator authenticator)
    {
        // Empty: what a server does must not depend on settings files of the folder it is started in.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(KestrelLimits.Set);
        builder.WebHost.UseUrls(options.Urls);
        options.Logging?.Invoke(builder.Logging);
        builder.Services.AddHealthChecks();
        var application = builder.Build();
        var handler = new CallHandler(plane, authenticator, new CallLog(application.Services.GetRequiredService<ILogger<CallLog>>()));
        application.UseHealthChecks("/health/live");
        application.Run(handler.HandleAsync);
        return application;
    }

    private static AccessKey NewAccessKey() => new(
        $"LTAI{RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 20)}",
        RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 30));
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server.Authentication;
using SslVpnSdk.Server.Authorization;
using SslVpnSdk.Server.Calls;

namespace SslVpnSdk.Server;

/// <summary>A control plane behind HTTP, with the protocol of the service. It never runs open: every call has to be signed.</summary>
public sealed class ControlPlaneServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly DataFolderLease _folder;
    private readonly AccessKey? _accessKey;

    private ControlPlaneServer(WebApplication application, DataFolderLease folder, EmbeddedControlPlane controlPlane, AccessKey? accessKey)
    {
        _application = application;
        _folder = folder;
        ControlPlane = controlPlane;
        _accessKey = accessKey;
    }

    /// <summary>Where it listens: the first of its URLs, with the port it got.</summary>
    public Uri Endpoint => new(_application.Urls.First());

    /// <summary>The key of the account's owner.</summary>
    /// <exception cref="InvalidOperationException">There is none: only the keys of the users file are known.</exception>
    public AccessKey AccessKey => _accessKey
        ?? throw new InvalidOperationException("The account's owner has no key here: the server was started with a users file alone. Sign with a key of that file.");

    /// <summary>The control plane it serves, for what no call of the service does: clients that connect and disconnect.</summary>
    public EmbeddedControlPlane ControlPlane { get; }

    /// <summary>Starts a server; it answers when the task is done.</summary>
    /// <param name="options">How it is served; null for the defaults.</param>
    /// <param name="cancellationToken">Gives the start up.</param>
    /// <exception cref="ControlPlaneStorageException">The data folder cannot be used.</exception>
    /// <exception cref="ServerConfigurationException">The users file cannot be read.</exception>
    /// <exception cref="IOException">A URL is in use, or not of this machine.</exception>
    /// <exception cref="FormatException">A URL is none.</exception>
    public static async Task<ControlPlaneServer> StartAsync(ControlPlaneServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ControlPlaneServerOptions();
        var folder = new DataFolderLease(options.DataFolder);
        var planeOptions = options.ControlPlane ?? new ControlPlaneOptions();
        var accessKey = options.AccessKey ?? (options.UsersFile is null ? NewAccessKey() : null);
        EmbeddedControlPlane? plane = null;
        WebApplication? application = null;
        try
        {
            plane = EmbeddedControlPlane.Open(folder.Path, planeOptions);
            application = Build(options, plane, accessKey, planeOptions.TimeProvider);
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

    private static WebApplication Build(ControlPlaneServerOptions options, EmbeddedControlPlane plane, AccessKey? accessKey, TimeProvider time)
    {
        // Empty: what a server does must not depend on settings files of the folder it is started in.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(KestrelLimits.Set);
        builder.WebHost.UseUrls(options.Urls);
        options.Logging?.Invoke(builder.Logging);
        builder.Services.AddHealthChecks();
        var application = builder.Build();
        var loggers = application.Services.GetRequiredService<ILoggerFactory>();
        var handler = new CallHandler(
            plane,
            new Authenticator(Principals(options, accessKey, loggers), time),
            new Authorizer(options.AccountId, time),
            new CallLog(loggers.CreateLogger<CallLog>()));
        application.UseHealthChecks("/health/live");
        application.Run(handler.HandleAsync);
        return application;
    }

    private static JoinedPrincipals Principals(ControlPlaneServerOptions options, AccessKey? accessKey, ILoggerFactory loggers)
    {
        List<IPrincipals> places = [];
        if (accessKey is not null)
        {
            places.Add(new FixedPrincipals(accessKey));
        }

        if (options.UsersFile is { } path)
        {
            places.Add(new UsersFile(path, loggers.CreateLogger<UsersFile>()));
        }

        return new JoinedPrincipals(places);
    }

    private static AccessKey NewAccessKey() => new(
        $"LTAI{RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 20)}",
        RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 30));
}

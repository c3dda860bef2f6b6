using System.Globalization;
using Microsoft.AspNetCore.Builder;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server.Admin;
using SslVpnSdk.Server.Faults;

namespace SslVpnSdk.Server;

/// <summary>A control plane behind HTTP, with the protocol of the service. It never runs open: every call has to be signed.</summary>
public sealed class ControlPlaneServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly AdminServer? _admin;
    private readonly FaultInjector _faults;
    private readonly DataFolderLease _folder;
    private readonly AccessKey? _accessKey;
    private bool _isDisposed;

    private ControlPlaneServer(
        WebApplication application, AdminServer? admin, FaultInjector faults, DataFolderLease folder, EmbeddedControlPlane controlPlane, Credentials credentials)
    {
        _application = application;
        _admin = admin;
        _faults = faults;
        _folder = folder;
        _accessKey = credentials.AccessKey;
        ControlPlane = controlPlane;
        AdminToken = credentials.AdminToken;
    }

    /// <summary>Where it listens: the first of its URLs, with the port it got.</summary>
    public Uri Endpoint => new(_application.Urls.First());

    /// <summary>Where its admin endpoint listens; null when there is none.</summary>
    public Uri? AdminEndpoint => _admin?.Endpoint;

    /// <summary>The key of the account's owner.</summary>
    /// <exception cref="InvalidOperationException">There is none: only the keys of the users file are known.</exception>
    public AccessKey AccessKey => _accessKey
        ?? throw new InvalidOperationException("The account's owner has no key here: the server was started with a users file alone. Sign with a key of that file.");

    /// <summary>The token of the admin endpoint.</summary>
    public string AdminToken { get; }

    /// <summary>The faults that strike calls; setting them begins anew.</summary>
    public FaultPlan Faults
    {
        get => _faults.Plan;
        set => _faults.Plan = value;
    }

    /// <summary>The control plane it serves, for what no call of the service does: clients that connect and disconnect.</summary>
    public EmbeddedControlPlane ControlPlane { get; }

    /// <summary>Starts a server; it answers when the task is done.</summary>
    /// <param name="options">How it is served; null for the defaults.</param>
    /// <param name="cancellationToken">Gives the start up.</param>
    /// <exception cref="ArgumentException">The connection string is none.</exception>
    /// <exception cref="ControlPlaneStorageException">The data folder or the database cannot be used.</exception>
    /// <exception cref="ServerConfigurationException">The users file cannot be read.</exception>
    /// <exception cref="IOException">A URL is in use, or not of this machine.</exception>
    /// <exception cref="FormatException">A URL is none.</exception>
    public static async Task<ControlPlaneServer> StartAsync(ControlPlaneServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ControlPlaneServerOptions();
        var credentials = Credentials.Of(options);
        var faults = new FaultInjector(options.Faults);
        var planeOptions = options.ControlPlane ?? new ControlPlaneOptions();
        if (long.TryParse(options.AccountId, NumberStyles.None, CultureInfo.InvariantCulture, out var accountId))
        {
            planeOptions = planeOptions with { AccountId = accountId };
        }

        var begun = new Stack<IAsyncDisposable>();
        try
        {
            var folder = new DataFolderLease(options.DataFolder);
            begun.Push(folder);
            var plane = options.PostgreSql is { } database
                ? EmbeddedControlPlane.OpenPostgreSql(database, planeOptions)
                : EmbeddedControlPlane.Open(folder.Path, planeOptions);
            begun.Push(plane);
            var application = ServiceApplication.Build(options, plane, credentials, faults);
            begun.Push(application);
            await application.StartAsync(cancellationToken);
            var admin = options.AdminUrls is { } urls
                ? await AdminServer.StartAsync(urls, credentials.AdminToken, faults, plane, plane.Time, cancellationToken)
                : null;
            return new ControlPlaneServer(application, admin, faults, folder, plane, credentials);
        }
        catch
        {
            while (begun.TryPop(out var part))
            {
                await part.DisposeAsync();
            }

            throw;
        }
    }

    /// <summary>Stops: calls that are running are answered, new ones refused.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, true))
        {
            return;
        }

        if (_admin is not null)
        {
            await _admin.DisposeAsync();
        }

        await _application.StopAsync();
        await _application.DisposeAsync();
        await ControlPlane.DisposeAsync();
        await _folder.DisposeAsync();
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SslVpnSdk.ControlPlane.Actions;
using SslVpnSdk.ControlPlane.Certificates;
using SslVpnSdk.ControlPlane.Clocks;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.Sessions;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.PostgreSql;
using SslVpnSdk.ControlPlane.Storage.Sqlite;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane;

/// <summary>
/// The control plane in this process: it does what the service does with VPCs, VPN gateways, SSL servers, client certificates and
/// route tables, and keeps it in a folder or a PostgreSQL database. Each call is done as a whole or not at all, also when the process is
/// killed, and what was answered stays; any number of threads and processes may use one folder or database.
/// </summary>
public sealed class EmbeddedControlPlane : IControlPlane, IAsyncDisposable
{
    /// <summary>Longer than any server runs, and still a time that can be written.</summary>
    private static readonly TimeSpan Forever = TimeSpan.FromDays(365 * 100);

    private readonly Database _database;
    private readonly ControlPlaneOptions _options;
    private readonly long _openedAt;
    private long _calls;
    private bool _isDisposed;

    private EmbeddedControlPlane(Database database, ControlPlaneOptions options)
    {
        _database = database;
        _options = options;
        _openedAt = options.TimeProvider.GetUtcNow().UtcTicks;
    }

    /// <summary>The clock that changes go by.</summary>
    internal TimeProvider Time => _options.TimeProvider;

    /// <summary>Opens the control plane of a data folder, which is made when it is missing.</summary>
    /// <param name="dataFolder">The folder. It comes to hold private keys, so only its owner should be able to read it.</param>
    /// <param name="options">How the control plane behaves; null for the defaults.</param>
    /// <exception cref="ArgumentException"><paramref name="dataFolder"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The transition duration is negative.</exception>
    /// <exception cref="ControlPlaneStorageException">The folder cannot be used; nothing was changed.</exception>
    public static EmbeddedControlPlane Open(string dataFolder, ControlPlaneOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataFolder);
        var used = Checked(options);
        if (used.TimeProvider == TimeProvider.System && ClockFile.Read(dataFolder) is not null)
        {
            used = used with { TimeProvider = new FolderClock(dataFolder) };
        }

        return new EmbeddedControlPlane(Database.OpenFolder(dataFolder, used), used);
    }

    /// <summary>
    /// Opens the control plane of a PostgreSQL database, which any number of processes may share. Its tables are made, in the first schema
    /// of the search path, when there are none.
    /// </summary>
    /// <param name="connectionString">
    /// How to connect, in Npgsql's words: <c>Host=db.example.com;Database=sslvpn;Username=sslvpn;Password=…</c>; <c>Search Path</c> names another
    /// schema. The tables come to hold private keys, so only this user should be able to read them.
    /// </param>
    /// <param name="options">How the control plane behaves; null for the defaults. Processes that share a database need the same.</param>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is null, blank or not a connection string with a host.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The transition duration is negative.</exception>
    /// <exception cref="ControlPlaneStorageException">The database cannot be used; nothing was changed.</exception>
    public static EmbeddedControlPlane OpenPostgreSql(string connectionString, ControlPlaneOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var used = Checked(options);
        return new EmbeddedControlPlane(Database.OpenPostgreSql(PostgreSqlConnection.Parse(connectionString), used), used);
    }

    /// <summary>Opens a control plane in this process's memory. Its data last while one of that name is open, or a connection by <see cref="SqliteStore.InMemory"/>.</summary>
    /// <param name="name">Its name in the process.</param>
    /// <param name="options">How the control plane behaves.</param>
    internal static EmbeddedControlPlane OpenInMemory(string name, ControlPlaneOptions options) => new(Database.OpenInMemory(name, options), options);

    /// <inheritdoc />
    /// <exception cref="ControlPlaneStorageException">The data can no longer be used; the call was not done, unless the exception says that this is not known.</exception>
    public Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : class
    {
        ArgumentNullException.ThrowIfNull(request);
        return CallAsync<TResponse>(request, null, _options, cancellationToken);
    }

    /// <summary>Calls an action with a request whose type is not known before.</summary>
    /// <param name="request">The request.</param>
    /// <param name="nonce">What a change is refused for when it was made before; null for nothing.</param>
    /// <param name="delay">How much longer a change takes that the call begins; null for forever.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    internal Task<object> CallAsync(object request, CallNonce? nonce, TimeSpan? delay, CancellationToken cancellationToken) =>
        CallAsync<object>(
            request, nonce, delay == TimeSpan.Zero ? _options : _options with { TransitionDuration = Longer(delay) }, cancellationToken);

    /// <summary>Connects a client, as OpenVPN would with the certificate, and gives it an address from the client CIDR block.</summary>
    /// <param name="sslVpnClientCertId">The certificate it connects with, <c>vsc-…</c>.</param>
    /// <param name="userName">The user who signs in; needed when the server uses two-factor authentication, ignored otherwise.</param>
    /// <param name="cancellationToken">Gives the call up before it begins.</param>
    /// <returns>The client as <c>DescribeSslVpnClients</c> lists it.</returns>
    /// <exception cref="ControlPlaneException">
    /// <c>InvalidSslVpnClientCertId.NotFound</c>, or <c>SslVpnConnection.CertificateInvalid</c>, <c>.CertificateExpired</c>,
    /// <c>.SignInRequired</c>, <c>.MaxConnectionsReached</c> or <c>.AddressesExhausted</c>.
    /// </exception>
    public Task<SslVpnClient> ConnectClientAsync(
        string sslVpnClientCertId, string? userName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sslVpnClientCertId);
        return RunAsync(changes: true, context => ClientSessions.Connect(sslVpnClientCertId, userName, context), _options, cancellationToken);
    }

    /// <summary>Disconnects a client.</summary>
    /// <param name="vpnGatewayId">The gateway it is connected to.</param>
    /// <param name="privateIp">The address it was given from the client CIDR block.</param>
    /// <param name="cancellationToken">Gives the call up before it begins.</param>
    /// <returns>Whether such a client was connected.</returns>
    public Task<bool> DisconnectClientAsync(string vpnGatewayId, string privateIp, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(vpnGatewayId);
        ArgumentNullException.ThrowIfNull(privateIp);
        return RunAsync(changes: true, context => ClientSessions.Disconnect(vpnGatewayId, privateIp, context), _options, cancellationToken);
    }

    /// <summary>Closes the folder or the database. Changes that wait for their turn are done before.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!Interlocked.Exchange(ref _isDisposed, true))
        {
            await _database.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static ControlPlaneOptions Checked(ControlPlaneOptions? options)
    {
        options ??= new ControlPlaneOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TransitionDuration, TimeSpan.Zero, nameof(options));
        return options;
    }

    private Task<TResponse> CallAsync<TResponse>(
        object request, CallNonce? nonce, ControlPlaneOptions options, CancellationToken cancellationToken)
        where TResponse : class
    {
        var handler = ActionTable.Find(request.GetType());
        return RunAsync(
            handler?.Changes ?? false,
            context =>
            {
                if (handler is { Changes: true })
                {
                    nonce?.Use(context.State);
                }

                return (TResponse)(handler ?? throw ActionContext.Refuse(ApiError.ActionNotFound)).Handle(request, context);
            },
            options,
            cancellationToken,
            handler is IKeyPairUser user ? context => user.KeyPairs(request, context) : null);
    }

    private async Task<T> RunAsync<T>(
        bool changes,
        Func<ActionContext, T> action,
        ControlPlaneOptions options,
        CancellationToken cancellationToken,
        Func<ActionContext, int>? keyPairs = null)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var requestId = NewRequestId();
        using var keys = new KeyPairs(options.NewKeyPair);
        try
        {
            if (keyPairs is not null)
            {
                var count = await _database.ReadAsync(state => keyPairs(Context(state)), cancellationToken).ConfigureAwait(false);
                await Task.Run(() => keys.Make(count), cancellationToken).ConfigureAwait(false);
            }

            var answer = changes
                ? _database.ChangeAsync(state => Change(Context(state)), cancellationToken)
                : _database.ReadAsync(state => action(Context(state)), cancellationToken);
            return await answer.ConfigureAwait(false);
        }
        catch (RefusalException refusal)
        {
            throw new ControlPlaneException(
                refusal.Error.Status, refusal.Error.Code, refusal.Error.Message, requestId, refusal.RuleId);
        }

        ActionContext Context(StateTransaction state) => new(state, options, _options.TimeProvider.GetUtcNow(), requestId) { KeyPairs = keys };

        T Change(ActionContext context)
        {
            context.State.VpnGateways.Query.WhereReached(VpnGatewayKeys.GoneAt, context.Now).Remove();
            return action(context);
        }
    }

    private TimeSpan Longer(TimeSpan? delay) => delay is { } length ? _options.TransitionDuration + length : Forever;

    /// <summary>Follows from the clock and the number of calls, and not from the stored sequence, which a refused call leaves as it was.</summary>
    private string NewRequestId()
    {
        var call = string.Create(CultureInfo.InvariantCulture, $"{_options.Seed}/{_openedAt}/{Interlocked.Increment(ref _calls)}");
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(call)).AsSpan(0, 16)).ToString("D").ToUpperInvariant();
    }
}

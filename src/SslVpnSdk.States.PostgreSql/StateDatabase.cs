using SslVpnSdk.Documents;

namespace SslVpnSdk.States.PostgreSql;

/// <summary>
/// Keeps states in a PostgreSQL database, for teams: each change is a transaction, and the lock of a deployment is one of the session that holds it, so that it
/// ends with the connection. Tables are made, and brought to a newer version, when a state is opened to change it.
/// </summary>
public sealed class StateDatabase : IStateBackend
{
    private readonly StateDatabaseUrl _url;

    /// <summary>A database. Nothing is connected yet.</summary>
    /// <param name="url">
    /// <c>postgres://user@host:5432/database</c>, with options behind a question mark as libpq has them: <c>sslmode</c>, <c>sslrootcert</c>, <c>connect_timeout</c>,
    /// <c>application_name</c>, <c>passfile</c>, <c>host</c> (the folder of a socket), <c>port</c>; and <c>schema</c>, where the tables are (default:
    /// <c>sslvpn_states</c>, made when it is missing). A password is taken from <c>PGPASSWORD</c>, from the file of <c>PGPASSFILE</c> or <c>~/.pgpass</c>,
    /// or from the URL.
    /// </param>
    /// <exception cref="ArgumentException">It is no such URL. The message does not quote it, since it may hold a password.</exception>
    public StateDatabase(string url) => _url = StateDatabaseUrl.Parse(url);

    /// <summary>Where the database is, for messages: neither user nor password is in it.</summary>
    public string Location => _url.Location;

    /// <summary>Whether the URL itself has a password.</summary>
    public bool HasPassword => _url.HasPassword;

    /// <inheritdoc/>
    public IStateStore StoreOf(DeploymentDocument document, Uri? endpoint) => new DatabaseStateStore(_url, StateIdentity.Of(document, endpoint));
}

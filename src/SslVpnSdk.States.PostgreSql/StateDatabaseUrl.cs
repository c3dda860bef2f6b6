using System.Text.RegularExpressions;
using Npgsql;

namespace SslVpnSdk.States.PostgreSql;

/// <summary>The URL of a database with states.</summary>
/// <param name="ConnectionString">How Npgsql connects.</param>
/// <param name="Schema">The schema of the tables.</param>
/// <param name="Location">Where it is, for messages.</param>
/// <param name="HasPassword">Whether the URL has a password.</param>
internal sealed partial record StateDatabaseUrl(string ConnectionString, string Schema, string Location, bool HasPassword)
{
    private const string DefaultSchema = "sslvpn_states";
    private const string Form = "Write postgres://user@host:5432/database, with %40 and the like for characters that have a meaning in it.";

    private static readonly Dictionary<string, string> Options = new(StringComparer.Ordinal)
    {
        ["application_name"] = "Application Name",
        ["connect_timeout"] = "Timeout",
        ["dbname"] = "Database",
        ["host"] = "Host",
        ["passfile"] = "Passfile",
        ["password"] = "Password",
        ["port"] = "Port",
        ["schema"] = "Search Path",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["sslmode"] = "SSL Mode",
        ["sslrootcert"] = "Root Certificate",
        ["target_session_attrs"] = "Target Session Attributes",
        ["user"] = "Username",
    };

    /// <exception cref="ArgumentException">It is no URL of a database.</exception>
    public static StateDatabaseUrl Parse(string url)
    {
        if (Url().Match(url) is not { Success: true } match)
        {
            throw new ArgumentException($"this is no URL of a PostgreSQL database. {Form}");
        }

        var connection = new NpgsqlConnectionStringBuilder { Pooling = false, Enlist = false, TcpKeepAlive = true, ApplicationName = "sslvpn", SearchPath = DefaultSchema };
        foreach (var (name, group) in ((string, string)[])[("user", "user"), ("password", "password"), ("host", "host"), ("port", "port"), ("dbname", "database")])
        {
            if (match.Groups[group].Value is { Length: > 0 } value)
            {
                Set(connection, name, value);
            }
        }

        foreach (var option in match.Groups["options"].Value.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = option.IndexOf('=', StringComparison.Ordinal);
            Set(connection, equals < 0 ? option : option[..equals], equals < 0 ? "" : option[(equals + 1)..]);
        }

        return Of(connection);
    }

    private static StateDatabaseUrl Of(NpgsqlConnectionStringBuilder connection)
    {
        if (string.IsNullOrEmpty(connection.Host))
        {
            throw new ArgumentException($"the URL of the database names no host. {Form}");
        }

        var schema = connection.SearchPath!;
        if (!SchemaName().IsMatch(schema))
        {
            throw new ArgumentException("the schema in the URL of the database is no name of small letters, digits and _ that begins with a letter. Choose another one.");
        }

        var place = connection.Host.StartsWith('/') ? $"{connection.Database}?host={connection.Host}" : $"{connection.Host}:{connection.Port}/{connection.Database}";
        var schemaText = schema == DefaultSchema ? "" : $"{(place.Contains('?', StringComparison.Ordinal) ? '&' : '?')}schema={schema}";
        return new(
            connection.ConnectionString,
            schema,
            $"postgres://{(connection.Host.StartsWith('/') ? "/" : "")}{place}{schemaText}",
            !string.IsNullOrEmpty(connection.Password));
    }

    private static void Set(NpgsqlConnectionStringBuilder connection, string name, string text)
    {
        if (!Options.TryGetValue(name, out var key))
        {
            throw new ArgumentException(
                $"the URL of the database has an option that is not known. The options are {string.Join(", ", Options.Keys.Order(StringComparer.Ordinal))}.");
        }

        // libpq writes verify-full; Npgsql reads VerifyFull.
        var value = Uri.UnescapeDataString(name == "host" ? text.Trim('[', ']') : text);
        try
        {
            connection[key] = name is "sslmode" or "target_session_attrs" ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            // The exception may quote what is secret, so it is not kept.
            throw new ArgumentException($"the value of '{name}' in the URL of the database cannot be used. Correct it.");
        }
    }

    [GeneratedRegex(
        @"^postgres(?:ql)?://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<host>\[[^\]/?@]+\]|[^:/?@]*)(?::(?<port>[0-9]+))?(?:/(?<database>[^?/]*))?(?:\?(?<options>[^?]*))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Url();

    [GeneratedRegex("^[a-z][a-z0-9_]{0,62}$", RegexOptions.CultureInvariant)]
    private static partial Regex SchemaName();
}

using SslVpnSdk.Cli.Commands;
using SslVpnSdk.States;
using SslVpnSdk.States.PostgreSql;

namespace SslVpnSdk.Cli.States;

/// <summary>Where a command finds the states.</summary>
internal static class StateLocation
{
    public const string Variable = "SSLVPN_STATE";

    /// <summary>The folder or the database that is named; the data folder when none is.</summary>
    /// <exception cref="CliException">It is neither.</exception>
    public static IStateBackend Find(Terminal terminal, CommandInput input)
    {
        var (name, text) = input.State is { } option ? ("--state", option) : (Variable, terminal.Variable(Variable) ?? "");
        if (text.Contains("://", StringComparison.Ordinal))
        {
            return Database(name, text, isOption: input.State is not null);
        }

        return string.IsNullOrWhiteSpace(text) && input.State is not null
            ? throw new CliException("--state has no value. Write --state folder or --state postgres://user@host/database, or leave it out.")
            : text.Length == 0 ? Folder(terminal, "--data", input.Data) : Folder(terminal, name, text);
    }

    private static StateFolder Folder(Terminal terminal, string name, string text) => terminal.FullPath(text) is var path && File.Exists(path)
        ? throw new CliException($"{name}: '{text}' is a file. Name a folder; it is made when it is missing.")
        : new StateFolder(path);

    private static StateDatabase Database(string name, string url, bool isOption)
    {
        try
        {
            var database = new StateDatabase(url);
            return database.HasPassword && isOption
                ? throw new CliException($"--state: others on the machine see the options of a process. Set PGPASSWORD, use ~/.pgpass, or write the URL into {Variable}.")
                : database;
        }
        catch (ArgumentException exception)
        {
            throw new CliException($"{name}: {exception.Message}");
        }
    }
}

using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Planning;

/// <summary>The argument of <c>apply</c>, where that is a plan file.</summary>
internal static class PlanArgument
{
    /// <summary>The plan of the file; null when the argument is no plan file.</summary>
    /// <exception cref="CliException">Something else was said that the file has decided.</exception>
    /// <exception cref="PlanFileException">The file cannot be used.</exception>
    public static SavedPlan? Read(Terminal terminal, CommandInput input, bool isDestroy)
    {
        var path = terminal.FullPath(input.Document);
        if (!File.Exists(path) || !PlanFile.IsPlanFile(path))
        {
            return null;
        }

        var said = isDestroy
            ? throw new CliException($"{input.Document} is a plan. Do it with 'sslvpn apply {input.Document}'.")
            : input switch
            {
                { Stack: not null } => "--stack",
                { Environment: not null } => "--environment",
                { Parameters.Count: > 0 } => "--parameter",
                { Planning.ParameterFiles.Count: > 0 } => "--parameter-file",
                _ => null,
            };
        return said is null ? PlanFile.Read(path) : throw new CliException($"{input.Document} is a plan, which has its document and its values. Leave {said} out, or plan again.");
    }
}

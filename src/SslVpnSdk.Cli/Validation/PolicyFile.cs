using SslVpnSdk.Rules;

namespace SslVpnSdk.Cli.Validation;

/// <summary>The options <c>sslvpn_…</c> of a file in the form of <c>.editorconfig</c>, in whichever section they stand.</summary>
internal static class PolicyFile
{
    /// <summary>Reads a policy.</summary>
    /// <exception cref="CliException">The file cannot be read, or an option in it.</exception>
    public static CompanyPolicy Read(Terminal terminal, string file)
    {
        var path = terminal.FullPath(file);
        var policy = CompanyPolicy.From(File.Exists(path)
            ? File.ReadLines(path).Select(Setting).OfType<PolicySetting>()
            : throw new CliException($"there is no file '{file}'. Name a file with options in --policy, such as .editorconfig, or leave it out."));
        return policy.Faults.Count == 0
            ? policy
            : throw new CliException(string.Join('\n', policy.Faults.Select(fault => $"{file}: {fault}")));
    }

    /// <summary>The option of a line, which the compiler reads in small letters too; null for a line without one.</summary>
    private static PolicySetting? Setting(string line)
    {
        var end = line.IndexOfAny(['=', ':']);
        var name = end < 0 ? "" : line[..end].Trim().ToLowerInvariant();
        return name.StartsWith(PolicyOptions.Prefix, StringComparison.Ordinal) ? new PolicySetting(name, WithoutComment(line[(end + 1)..]).Trim()) : null;
    }

    private static string WithoutComment(string value) => value.IndexOfAny(['#', ';']) is >= 0 and var start ? value[..start] : value;
}

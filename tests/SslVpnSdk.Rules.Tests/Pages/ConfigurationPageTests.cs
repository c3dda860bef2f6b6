namespace SslVpnSdk.Rules.Tests.Pages;

/// <summary>The page about the configuration says what the code says.</summary>
public sealed class ConfigurationPageTests
{
    private const string Page = "docs/configuration.md";

    private static IEnumerable<string> Rows => Repository.Lines(Page).Where(line => line.StartsWith("| `sslvpn_", StringComparison.Ordinal));

    [Fact]
    public void Options_of_the_policy_are_those_of_the_code() => Assert.Equal(
        PolicyOptions.All.Select(option => $"| `{option.Name}` | {Default(option)}| {option.Values} | {option.Meaning} |"),
        Rows.Where(row => row.Count(c => c == '|') == 6).Select(row => row[..(row.LastIndexOf('|', row.Length - 2) + 1)]));

    [Fact]
    public void Limits_of_the_evaluation_are_those_of_the_code() => Assert.Equal(
        PolicyOptions.OfTheEvaluation, Rows.Where(row => row.Count(c => c == '|') == 4).Select(row => row.Split('`')[1]));

    [Fact]
    public void Example_is_read_without_a_fault()
    {
        var settings = Repository.Lines(Page)
            .Where(line => line.StartsWith(PolicyOptions.Prefix, StringComparison.Ordinal))
            .Select(line => line.Split('=', StringSplitOptions.TrimEntries))
            .Select(parts => new PolicySetting(parts[0], parts[1]))
            .ToList();

        Assert.Empty(CompanyPolicy.From(settings).Faults);
        Assert.Equal(PolicyOptions.All.Select(option => option.Name), settings.Select(setting => setting.Option).Distinct());
    }

    private static string Default(PolicyOption option) => option.Default.Length == 0 ? "" : $"`{option.Default}` ";
}

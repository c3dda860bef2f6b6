using System.Text.Json;
using System.Text.RegularExpressions;

namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>What a build says of a fault, in its output and in its log (SARIF).</summary>
[Collection(EndToEndTests.Name)]
public sealed partial class BuildOutputTests(PackedFeed feed)
{
    [Fact]
    public void A_fault_is_one_line_that_tools_parse_and_a_result_of_the_log_with_its_values()
    {
        var project = new TestProject(feed, "log");
        project.Write("HeadOffice.cs", ContractBuild.ContractFile("HeadOffice.cs").Replace("/22\")", "/29\").WithPort(443)", StringComparison.Ordinal));

        var build = project.Build("-p:ErrorLog=build.sarif%2Cversion=2.1");

        Assert.Equal(["SSLVPN1002", "SSLVPN2204"], Fault().Matches(build.Output).Select(line => line.Groups["id"].Value).Distinct().Order());
        var run = JsonDocument.Parse(File.ReadAllText(project["build.sarif"])).RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "SSLVPN2204");
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.EndsWith("/analyzers/docs/rules/SSLVPN2204.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(0, result.GetProperty("relatedLocations").GetArrayLength());
        Assert.Equal(
            [("addresses", "8"), ("clientCidrBlock", "192.168.0.0/29"), ("neededAddresses", "400"), ("prefixLength", "23"), ("sslConnections", "100")],
            result.GetProperty("properties").GetProperty("customProperties").EnumerateObject()
                .Select(value => (value.Name, value.Value.GetString()!)).Order());
    }

    /// <summary>File, line and column, level, id, text: as MSBuild, editors and CI find it.</summary>
    [GeneratedRegex(@"^\S+HeadOffice\.cs\(\d+,\d+\): error (?<id>SSLVPN\d{4}): [^\r\n]+ \(https://\S+\) \[\S+\.csproj\]\r?$", RegexOptions.Multiline)]
    private static partial Regex Fault();
}

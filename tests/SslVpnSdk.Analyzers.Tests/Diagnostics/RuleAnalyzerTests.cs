using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SslVpnSdk.Analyzers.Snapshots;
using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Tests.Diagnostics;

/// <summary>Rules of a company are reported as the SDK's are.</summary>
public class RuleAnalyzerTests
{
    private const string Table = "public static class Ports { public const string Name = \"staff\"; public static readonly int[] All = [1195, 1196]; }";

    private static readonly AnalyzerOptions Options = new([], new EditorConfig(""));

    [Fact]
    public async Task Value_is_reported_where_it_was_made_in_whichever_file()
    {
        var diagnostic = Assert.Single(await ReportedAsync(PortsAbove(1195), Source.Stack("server.WithPort(Ports.All[1]);"), Table));

        Assert.Equal("ACME0001 1196 port is 1196. Change it. https://rules.example/ACME0001", Line(diagnostic));
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
    }

    [Fact]
    public async Task Value_that_is_not_set_is_reported_at_the_name_of_its_resource()
    {
        var diagnostic = Assert.Single(await ReportedAsync(
            check => check.ReportValue(ServerOf(check), "port", ServerOf(check).Port, "port", "missing"), Source.Stack("")));

        Assert.StartsWith("ACME0001 \"staff\" ", Line(diagnostic), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_values_are_additional_locations()
    {
        var diagnostic = Assert.Single(await ReportedAsync(
            check => check.ReportRelation(ServerOf(check), "port", ServerOf(check).Port, [ServerOf(check).ClientCidrBlock, null], "port", 1195),
            Source.Stack("server.WithPort(1195);")));

        Assert.Equal("\"192.168.0.0/24\"", Text(Assert.Single(diagnostic.AdditionalLocations)));
    }

    [Fact]
    public async Task Two_environments_have_one_cause() => Assert.Single(await ReportedAsync(
        PortsAbove(1195), Source.Stack("server.WithPort(1196);", "\"test\", Environments = [\"a\", \"b\"]")));

    [Fact]
    public async Task Value_that_fails_a_rule_of_the_sdk_is_not_given() =>
        Assert.Equal("SSLVPN1002", Assert.Single(await ReportedAsync(PortsAbove(100), Source.Stack("server.WithPort(443);"))).Id);

    [Fact]
    public async Task Stack_that_is_not_known_to_its_end_is_not_checked()
    {
        var diagnostics = await ReportedAsync(
            PortsAbove(1195), Source.Stack("server.WithPort(1196); if (System.DateTime.Now.Year > 2000) { server.WithPort(1194); }"));

        Assert.Equal("SSLVPN9001", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public async Task Pragma_suppresses_it() => Assert.Empty(await ReportedAsync(
        PortsAbove(1195), Source.Stack("\n#pragma warning disable ACME0001\nserver.WithPort(1196);\n#pragma warning restore ACME0001\n")));

    [Fact]
    public async Task Policy_is_given()
    {
        var policy = CompanyPolicy.Default;
        await ReportedAsync(check => policy = check.Policy, new EditorConfig("sslvpn_client_certificate_quota = 7"), Source.Stack(""));

        Assert.Equal(7, policy.ClientCertificateQuota);
    }

    [Fact]
    public async Task Rule_that_throws_is_one_diagnostic_and_leaves_the_sdks()
    {
        var diagnostics = await ReportedAsync(check => check.Report(ServerOf(check), "one value"), Source.Stack("server.WithPort(443);"));

        Assert.Equal(["AD0001", "SSLVPN1002"], diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.Contains(
            "The message of ACME0001 has 2 placeholders, and 1 values were given. Give one for each.",
            diagnostics.Single(diagnostic => diagnostic.Id == "AD0001").GetMessage(null),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluation_is_the_one_of_the_sdks_analyzer()
    {
        StackDraft? draft = null;
        var (compilation, evaluated) = Enumerable.Range(0, 10).Select(_ => Held()).First(held => held.Evaluated is not null);
        await AnalyzeAsync(compilation, check => draft = check.Stack, Options);

        Assert.Same(evaluated!.Runs[0].Evaluation.Draft, draft);
    }

    [Fact]
    public void Evaluation_that_was_forgotten_is_made_again_with_the_same_diagnostics()
    {
        var compilation = Source.Compile(Source.Stack("server.WithPort(Ports.All[1]);"), Table);
        var snapshot = StackSnapshots.Of(compilation, Options.AnalyzerConfigOptionsProvider, [], CancellationToken.None);
        var result = Assert.Single(snapshot.Results);
        var rule = CompanyAnalyzer.RuleOf(PortsAbove(1195));
        var again = new StackEvaluations(compilation, snapshot.Shape.Libraries, Options.AnalyzerConfigOptionsProvider).Again(result, CancellationToken.None)!;

        Assert.Equal("1196", Text(Assert.Single(again.Check([rule], result.Policy)).Location));
    }

    [Fact]
    public void Rule_of_the_sdk_is_refused() => Assert.Equal(
        "SSLVPN1002 is a rule of the SDK, which reports it itself. Give rules that Rule.OfCompany made. (Parameter 'rules')",
        Assert.Throws<ArgumentException>(() => new CompanyAnalyzer(UnsupportedPortRule.Definition)).Message);

    [Fact]
    public void Two_rules_with_one_id_are_refused()
    {
        var rule = CompanyAnalyzer.RuleOf(_ => { });

        Assert.StartsWith("Two rules have the id ACME0001.", Assert.Throws<ArgumentException>(() => new CompanyAnalyzer(rule, rule)).Message, StringComparison.Ordinal);
    }

    /// <summary>A compilation and its evaluation; null when the collector took that away in the moment before anybody held it.</summary>
    private static (CSharpCompilation Compilation, EvaluatedStack? Evaluated) Held()
    {
        var compilation = Source.Compile(Source.Stack(""));
        var snapshot = StackSnapshots.Of(compilation, Options.AnalyzerConfigOptionsProvider, [], CancellationToken.None);
        return (compilation, Assert.Single(snapshot.Results).Evaluated!.TryGetTarget(out var evaluated) ? evaluated : null);
    }

    private static Action<StackCheck> PortsAbove(int limit) => check =>
    {
        if (check.TryGet(ServerOf(check).Port, out var port) && port > limit)
        {
            check.ReportValue(ServerOf(check), "port", ServerOf(check).Port, "port", port);
        }
    };

    private static SslServerDraft ServerOf(StackCheck check) => check.Stack.Resources.OfType<SslServerDraft>().Single();

    private static Task<IReadOnlyList<Diagnostic>> ReportedAsync(Action<StackCheck> check, params string[] sources) =>
        AnalyzeAsync(Source.Compile(sources), check, Options);

    private static Task<IReadOnlyList<Diagnostic>> ReportedAsync(Action<StackCheck> check, EditorConfig config, params string[] sources) =>
        AnalyzeAsync(Source.Compile(sources), check, new AnalyzerOptions([], config));

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation, Action<StackCheck> check, AnalyzerOptions options) =>
        await compilation.WithAnalyzers([new StackAnalyzer(), new CompanyAnalyzer(CompanyAnalyzer.RuleOf(check))], options).GetAnalyzerDiagnosticsAsync();

    private static string Line(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {Text(diagnostic.Location)} {diagnostic.GetMessage(null)} {diagnostic.Descriptor.HelpLinkUri}";

    private static string Text(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Analyzers.Tests.Snapshots;

/// <summary>A changed option gives a changed result, of the same compilation too, and what cannot be read is said once.</summary>
public class PolicyTests
{
    private const string Stack = """
        using SslVpnSdk;

        [SslVpnStack("NAME")]
        public sealed partial class TYPE : SslVpnStack
        {
            protected override void Define(StackBuilder stack)
            {
                var gateway = stack.InRegion("eu-central-1").UseVpnGateway("edge", "vpn-1").WithSslConnections(5);
                stack.AddSslServer("staff").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24").WithPort(8080);
            }
        }
        """;

    private const string Library = """
        using SslVpnSdk;

        public static class Servers
        {
            public static SslServerBuilder Web(SslServerBuilder server) => server.WithPort(8080);
        }
        """;

    private static readonly EditorConfig Nothing = new("");
    private static readonly EditorConfig Forbidden = new("sslvpn_forbidden_ports = 8080");
    private static readonly EditorConfig Unreadable = new("sslvpn_forbidden_ports = 80x");

    [Fact]
    public async Task Changed_option_is_seen_in_the_same_compilation()
    {
        var compilation = Compile();
        Assert.Empty(await ReportedAsync(compilation, Nothing));
        Assert.Equal(["SSLVPN6002 8080 A.cs"], await ReportedAsync(compilation, Forbidden));
        Assert.Empty(await ReportedAsync(compilation, Nothing));
    }

    [Fact]
    public void Changed_option_is_generated_anew()
    {
        var driver = CSharpGeneratorDriver.Create([new StackGenerator().AsSourceGenerator()], optionsProvider: Nothing).RunGenerators(Compile());
        var before = Assert.Single(driver.GetRunResult().GeneratedTrees).ToString();
        driver = driver.WithUpdatedAnalyzerConfigOptions(Forbidden).RunGenerators(Compile());
        var after = Assert.Single(driver.GetRunResult().GeneratedTrees).ToString();

        Assert.DoesNotContain("SslVpnPolicy", before, StringComparison.Ordinal);
        Assert.Contains("""[assembly: global::SslVpnSdk.SslVpnPolicyAttribute("a", "sslvpn_forbidden_ports", "8080")]""", after, StringComparison.Ordinal);
        Assert.Contains("Problem = \"SSLVPN6002: ", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Option_holds_for_the_stacks_of_its_files()
    {
        var config = new EditorConfig(tree => tree.FilePath == "B.cs" ? "sslvpn_forbidden_ports = 8080" : "");

        Assert.Equal(["SSLVPN6002 8080 B.cs"], await ReportedAsync(Compile("A", "B"), config));
    }

    [Fact]
    public async Task Option_holds_for_a_library() =>
        Assert.Equal(["SSLVPN6002 8080 Lib.cs"], await ReportedAsync(Parsed(("Lib.cs", Library)), Forbidden));

    [Fact]
    public async Task Option_about_what_is_not_set_leaves_single_calls_alone() => Assert.Empty(
        await ReportedAsync(Parsed(("Lib.cs", Library)), new EditorConfig("sslvpn_forbidden_ports = 1194\nsslvpn_allowed_encryption_algorithms = AES-256-CBC")));

    [Fact]
    public async Task Unreadable_option_is_reported_once_at_the_first_of_its_stacks() =>
        Assert.Equal(["SSLVPN6001 \"a\" A.cs"], await ReportedAsync(Compile("A", "B").AddSyntaxTrees(Tree("Lib.cs", Library)), Unreadable));

    [Fact]
    public async Task Unreadable_option_is_reported_once_in_a_library() => Assert.Equal(
        ["SSLVPN6001 server.WithPort(8080) Lib.cs"],
        await ReportedAsync(Parsed(("Empty.cs", "class Empty;"), ("Lib.cs", Library), ("More.cs", Library.Replace("Servers", "MoreServers"))), Unreadable));

    [Fact]
    public async Task Options_where_nothing_of_the_sdk_is_used_are_nobodys_concern() =>
        Assert.Empty(await ReportedAsync(Parsed(("Empty.cs", "class Empty { void WithPort(int port) => WithPort(port); }")), Unreadable));

    private static CSharpCompilation Compile(params string[] types) => Parsed(
        [.. (types.Length == 0 ? ["A"] : types).Select(type => ($"{type}.cs", Stack.Replace("TYPE", type).Replace("NAME", type.ToLowerInvariant())))]);

    private static CSharpCompilation Parsed(params (string Path, string Text)[] files) =>
        Source.Compile().AddSyntaxTrees(files.Select(file => Tree(file.Path, file.Text)));

    private static SyntaxTree Tree(string path, string text) => CSharpSyntaxTree.ParseText(text, path: path);

    private static async Task<string[]> ReportedAsync(CSharpCompilation compilation, EditorConfig config) =>
    [
        .. (await Source.AnalyzeAsync(compilation, config)).Select(d =>
            $"{d.Id} {d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)} {d.Location.SourceTree.FilePath}"),
    ];
}

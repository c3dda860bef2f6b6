using Microsoft.CodeAnalysis;

namespace SslVpnSdk.Analyzers.Tests.Diagnostics;

/// <summary>SSLVPN5001 to SSLVPN5003, and the region, which only the declaration can be blamed for.</summary>
public class DeclarationTests
{
    private const string Define = """protected override void Define(StackBuilder stack) => stack.InRegion("eu-central-1");""";

    [Theory]
    [InlineData("""[SslVpnStack("a")] public class A : SslVpnStack { DEFINE }""", "SSLVPN5001 A")]
    [InlineData("""public class Outer { [SslVpnStack("a")] public partial class A : SslVpnStack { DEFINE } }""", "SSLVPN5001 A")]
    [InlineData("""[SslVpnStack("a")] public partial class A { }""", "SSLVPN5002 A")]
    [InlineData("""[SslVpnStack("a")] public abstract partial class A : SslVpnStack { }""", "SSLVPN9001 A")]
    [InlineData("""[SslVpnStack("")] public partial class A : SslVpnStack { DEFINE }""", "SSLVPN5003 \"\"")]
    [InlineData("""[SslVpnStack("Head")] public partial class A : SslVpnStack { DEFINE }""", "SSLVPN5003 \"Head\"")]
    [InlineData("""[SslVpnStack("-a")] public partial class A : SslVpnStack { DEFINE }""", "SSLVPN5003 \"-a\"")]
    [InlineData("""[SslVpnStack("a", Environments = ["b", "ü"])] public partial class A : SslVpnStack { DEFINE }""", "SSLVPN5003 \"ü\"")]
    [InlineData("""[SslVpnStack("a", Environments = new[] { "b", "b" })] public partial class A : SslVpnStack { DEFINE }""", "SSLVPN5003 \"b\"")]
    [InlineData("""[SslVpnStack("a")] public partial class A : SslVpnStack { DEFINE } [SslVpnStack("a")] public partial class B : SslVpnStack { DEFINE }""", "SSLVPN5003 \"a\"")]
    [InlineData("""[SslVpnStack("a")] public partial class A : SslVpnStack { protected override void Define(StackBuilder stack) { } }""", "SSLVPN3010 \"a\"")]
    public async Task Fault_of_a_declaration_is_reported(string source, string expected) => Assert.Equal(
        [expected], await Source.DiagnosticsAsync($"using SslVpnSdk; {source.Replace("DEFINE", Define, StringComparison.Ordinal)}"));

    [Fact]
    public async Task Define_of_another_assembly_is_known_only_at_run_time()
    {
        using var image = new MemoryStream();
        Assert.True(Source.Compile($"using SslVpnSdk; public abstract class Base : SslVpnStack {{ {Define} }}").Emit(image).Success);
        var compilation = Source.Compile("using SslVpnSdk; [SslVpnStack(\"a\")] public partial class A : Base { }")
            .AddReferences(MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Equal("SSLVPN9001", Assert.Single(await Source.AnalyzeAsync(compilation)).Id);
        var attributes = Source.Generate(compilation, out _).GeneratedTrees.Single(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
        Assert.Contains("Problem = \"SSLVPN9001: ", attributes.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[SslVpnStack("0-a9")] public partial class A : SslVpnStack { DEFINE }""")]
    [InlineData("""public partial class Outer { [SslVpnStack("a")] private partial class A : SslVpnStack { DEFINE } }""")]
    [InlineData("""public abstract class Base : SslVpnStack { DEFINE } [SslVpnStack("a")] public partial class A : Base { }""")]
    [InlineData("""public class NoStack : SslVpnStack { DEFINE }""")]
    public async Task Valid_declaration_is_not_reported(string source) =>
        Assert.Empty(await Source.DiagnosticsAsync($"using SslVpnSdk; {source.Replace("DEFINE", Define, StringComparison.Ordinal)}"));
}

namespace SslVpnSdk.Build.Tests;

public sealed class AssemblyDeploymentsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_document_is_read_with_stack_and_environment()
    {
        var deployment = Assert.Single(Read("""[assembly: SslVpnSdk.SslVpnDeployment("branches", "staging", "{}\n")]""").Deployments);

        Assert.Equal(new EmbeddedDeployment("branches", "staging", "{}\n", null), deployment);
    }

    [Fact]
    public void The_environment_may_be_null() =>
        Assert.Null(Read("""[assembly: SslVpnSdk.SslVpnDeployment("a", null, "{}")]""").Deployments[0].Environment);

    [Fact]
    public void A_problem_is_read_from_the_named_argument()
    {
        var deployment = Assert.Single(Read("""[assembly: SslVpnSdk.SslVpnDeployment("a", null, null, Problem = "SSLVPN1002: Port 443")]""").Deployments);

        Assert.Equal(new EmbeddedDeployment("a", null, null, "SSLVPN1002: Port 443"), deployment);
    }

    [Theory]
    [InlineData("björn 東京 \U0001F512")]
    [InlineData("\0\u0001\u001f\"\\")]
    [InlineData("")]
    public void Any_text_comes_back_as_it_went_in(string text)
    {
        var literal = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

        Assert.Equal(text, Read($"""[assembly: SslVpnSdk.SslVpnDeployment("a", null, {literal})]""").Deployments[0].Document);
    }

    [Fact]
    public void A_document_of_a_megabyte_is_read_whole()
    {
        var text = string.Concat(Enumerable.Repeat("ä0123456789", 100_000));

        Assert.Equal(text, Read($"""[assembly: SslVpnSdk.SslVpnDeployment("a", null, "{text}")]""").Deployments[0].Document);
    }

    [Fact]
    public void Many_documents_keep_their_order()
    {
        var names = Enumerable.Range(0, 50).Select(i => $"s{i}").ToList();

        var source = string.Join('\n', names.Select(name => $"""[assembly: SslVpnSdk.SslVpnDeployment("{name}", null, "")]"""));

        Assert.Equal(names, Read(source).Deployments.Select(deployment => deployment.Stack));
    }

    [Fact]
    public void A_declared_stack_is_found_with_its_environments()
    {
        var stack = Assert.Single(Read("""[SslVpnSdk.SslVpnStack("branches", Environments = ["staging", "production"])] class Branches;""").Stacks);

        Assert.Equal(("Branches", "branches"), (stack.Type, stack.Name));
        Assert.Equal(["staging", "production"], stack.Expected);
    }

    [Fact]
    public void A_stack_without_environments_expects_one_document()
    {
        var stack = Assert.Single(Read("""class Outer { [SslVpnSdk.SslVpnStack("a")] class Nested; }""").Stacks);

        Assert.Equal([null], stack.Expected);
    }

    [Fact]
    public void An_abstract_class_declares_no_stack_of_its_own() =>
        Assert.Empty(Read("""[SslVpnSdk.SslVpnStack("a")] abstract class A;""").Stacks);

    [Fact]
    public void An_assembly_without_stacks_has_neither()
    {
        var assembly = Read("""[assembly: System.CLSCompliant(true)] [System.Obsolete("a")] class C;""");

        Assert.Empty(assembly.Deployments);
        Assert.Empty(assembly.Stacks);
    }

    [Fact]
    public void An_attribute_of_another_namespace_is_left_alone() =>
        Assert.Empty(Read(
            """
            [assembly: Other.SslVpnDeployment("a", null, "{}")]
            namespace Other { class SslVpnDeploymentAttribute(string a, string b, string c) : System.Attribute; }
            """).Deployments);

    [Fact]
    public void An_attribute_class_compiled_into_the_assembly_itself_is_understood()
    {
        CompiledAssembly.WriteWithoutSdk(
            folder["a.dll"],
            """
            [assembly: SslVpnSdk.SslVpnDeployment("a", null, "{}")]
            namespace SslVpnSdk { class SslVpnDeploymentAttribute(string a, string b, string c) : System.Attribute; }
            """);

        Assert.Equal("{}", AssemblyDeployments.Read(folder["a.dll"]).Deployments[0].Document);
    }

    [Fact]
    public void An_attribute_of_another_shape_is_refused()
    {
        CompiledAssembly.WriteWithoutSdk(
            folder["a.dll"],
            """
            [assembly: SslVpnSdk.SslVpnDeployment("a")]
            namespace SslVpnSdk { class SslVpnDeploymentAttribute(string a) : System.Attribute; }
            """);

        Assert.Throws<BadImageFormatException>(() => AssemblyDeployments.Read(folder["a.dll"]));
    }

    [Fact]
    public void The_file_is_free_when_it_has_been_read()
    {
        Read("class C;");

        using var exclusive = new FileStream(folder["a.dll"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(exclusive.CanWrite);
    }

    private AssemblyDeployments Read(string source)
    {
        CompiledAssembly.Write(folder["a.dll"], source);
        return AssemblyDeployments.Read(folder["a.dll"]);
    }
}

namespace SslVpnSdk.CodeFixes.Tests;

/// <summary>What a class with the attribute lacks to be a stack is added.</summary>
public class DeclarationFixTests
{
    private const string Define =
        """
        {
            protected override void Define(StackBuilder stack) => stack.InRegion("eu-central-1");
        }
        """;

    [Theory]
    [InlineData("public sealed class Office : SslVpnStack", "public sealed partial class Office : SslVpnStack")]
    [InlineData("class Office : SslVpnStack", "partial class Office : SslVpnStack")]
    [InlineData("/* ours */ class Office : SslVpnStack // here", "/* ours */ partial class Office : SslVpnStack // here")]
    public async Task Partial_is_added(string declaration, string expected) => Assert.Equal(
        Program(expected),
        await FixedAsync(Program(declaration), "SSLVPN5001", "Add partial"));

    [Fact]
    public async Task Partial_is_added_to_the_classes_around() => Assert.Equal(
        $$"""
        using SslVpnSdk;

        public static partial class Outer
        {
            [SslVpnStack("office")]
            public partial class Office : SslVpnStack
            {{Define}}
        }
        """,
        await FixedAsync(
            $$"""
            using SslVpnSdk;

            public static class Outer
            {
                [SslVpnStack("office")]
                public class Office : SslVpnStack
                {{Define}}
            }
            """,
            "SSLVPN5001",
            "Add partial"));

    [Theory]
    [InlineData("public sealed partial class Office", "public sealed partial class Office : SslVpnStack")]
    [InlineData("partial class Office // here", "partial class Office : SslVpnStack // here")]
    public async Task Base_class_is_added(string declaration, string expected) => Assert.Equal(
        Program(expected),
        await FixedAsync(Program(declaration), "SSLVPN5002", "Derive from SslVpnStack"));

    [Theory]
    [InlineData("public sealed partial class . : SslVpnStack")]
    [InlineData("public sealed partial class Office ( SslVpnStack")]
    public async Task Base_class_is_not_added_where_the_text_would_be_read_otherwise(string declaration) =>
        await NothingIsOfferedAsync(Program(declaration), "SSLVPN5002");

    [Fact]
    public async Task Base_class_is_not_added_to_what_would_then_be_a_faulty_stack() => await NothingIsOfferedAsync(
        Program("partial class Office").Replace("stack.InRegion(\"eu-central-1\")", "stack.AddVpc(\"main\").WithCidrBlock(\"10.0.0.0/16\")", StringComparison.Ordinal), "SSLVPN5002");

    [Fact]
    public async Task Base_class_of_another_is_for_the_author_to_give_up() =>
        await NothingIsOfferedAsync(Program("partial class Office : System.Exception"), "SSLVPN5002");

    [Theory]
    [InlineData("public static void Define(StackBuilder stack)")]
    [InlineData("void Define(StackBuilder stack)")]
    [InlineData("protected override void Define(StackBuilder stack)")]
    public async Task Define_of_the_class_overrides_that_of_the_base_class(string define)
    {
        const string Class =
            """
            using SslVpnSdk;

            [SslVpnStack("office")]
            partial class OfficeBASE
            {
                // Where it is.
                DEFINE
                {
                    stack.InRegion("eu-central-1");
                }
            }
            """;
        Assert.Equal(
            Class.Replace("BASE", " : SslVpnStack").Replace("DEFINE", "protected override void Define(StackBuilder stack)"),
            await FixedAsync(Class.Replace("BASE", "").Replace("DEFINE", define), "SSLVPN5002", "Derive from SslVpnStack"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("int Define(StackBuilder stack) => 0;")]
    public async Task Class_without_a_Define_would_not_compile_with_the_base_class(string members) => await NothingIsOfferedAsync(
        $"using SslVpnSdk; [SslVpnStack(\"office\")] partial class Office {{ {members} }}", "SSLVPN5002");

    private static string Program(string declaration) =>
        $$"""
        using SslVpnSdk;

        [SslVpnStack("office")]
        {{declaration}}
        {{Define}}
        """;

    private static async Task NothingIsOfferedAsync(string program, string id)
    {
        var editor = Editor.Open(program);
        var diagnostic = Assert.Single(await editor.DiagnosticsAsync(), diagnostic => diagnostic.Id == id);

        Assert.Empty(await editor.FixesAsync(diagnostic));
    }

    private static async Task<string> FixedAsync(string program, string id, string title)
    {
        var editor = Editor.Open(program);
        var diagnostic = Assert.Single(await editor.DiagnosticsAsync(), diagnostic => diagnostic.Id == id);
        var applied = await editor.ApplyAsync(Assert.Single(await editor.FixesAsync(diagnostic), fix => fix.Title == title));
        Assert.DoesNotContain(await applied.DiagnosticsAsync(), left => left.Id == id);
        return Assert.Single(await applied.TextsAsync());
    }
}

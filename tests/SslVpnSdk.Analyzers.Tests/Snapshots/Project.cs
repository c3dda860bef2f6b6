using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Analyzers.Tests.Snapshots;

/// <summary>Three stacks, a table and a helper in files of their own, and a file that no stack reads.</summary>
internal static class Project
{
    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>
    {
        ["Sites.cs"] = """
            public static class Sites
            {
                public const int Port = 1195;
                public static readonly string[] Pools = ["192.168.0.0/24", "192.168.1.0/24"];
            }
            """,
        ["Helper.cs"] = """
            using SslVpnSdk;

            public static class Helper
            {
                public static SslServerBuilder AddServer(this StackBuilder stack, string name)
                {
                    stack.InRegion("eu-central-1");
                    var vpc = stack.AddVpc(name).WithCidrBlock("10.0.0.0/16");
                    var gateway = stack.AddVpnGateway(name).InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
                    return stack.AddSslServer(name).OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.9.0/24");
                }
            }
            """,
        ["Table.cs"] = Stack("Table", "stack.AddServer(\"table\").WithClientCidrBlock(Sites.Pools[0]);"),
        ["Constant.cs"] = Stack("Constant", "stack.AddServer(\"constant\").WithPort(Sites.Port);"),
        ["Alone.cs"] = Stack("Alone", """
            stack.InRegion("eu-central-1");
            var vpc = stack.AddVpc("alone").WithCidrBlock("10.0.0.0/16");
            var gateway = stack.AddVpnGateway("alone").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
            stack.AddSslServer("alone").OnGateway(gateway).WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
            """),
        ["Other.cs"] = "public static class Other { public static int Answer() { return 42; } }",
    };

    public static CSharpCompilation Compile() =>
        Source.Compile([.. Files.Values]).ReplaceTrees(Files.Keys);

    /// <summary>The compilation after a text in one of its files was replaced, every other tree the same object.</summary>
    public static CSharpCompilation Edit(this CSharpCompilation compilation, string file, string before, string after)
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == file);
        var text = tree.GetText();
        var at = text.ToString().IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not contain '{before}'.");
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.Replace(at, before.Length, after)));
    }

    private static CSharpCompilation ReplaceTrees(this CSharpCompilation compilation, IEnumerable<string> names) => compilation
        .RemoveAllSyntaxTrees()
        .AddSyntaxTrees(compilation.SyntaxTrees.Zip(names, (tree, name) => CSharpSyntaxTree.ParseText(tree.GetText(), path: name)));

    private static string Stack(string name, string statements) =>
        $$"""
        using SslVpnSdk;

        [SslVpnStack("{{name.ToLowerInvariant()}}")]
        public sealed partial class {{name}} : SslVpnStack
        {
            protected override void Define(StackBuilder stack)
            {
                {{statements}}
            }
        }
        """;
}

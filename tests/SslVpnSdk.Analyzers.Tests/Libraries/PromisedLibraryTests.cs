using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SslVpnSdk.Analyzers.Tests.Libraries;

/// <summary>A stack is evaluated through a compiled library that promises to be pure, and through nothing else of it.</summary>
public class PromisedLibraryTests
{
    private const string Offices = """
        using System;
        using System.Linq;
        using SslVpnSdk;

        namespace Company;

        [EvaluatedFromSource]
        public sealed class Office(StackBuilder stack, string city, int index)
        {
            private static readonly int[] Seats = [5, 10, 20];

            public VpcBuilder Vpc { get; } = stack.AddVpc(city).WithCidrBlock(Cidr.Subnet("10.0.0.0/8", 8, index));

            public SslServerBuilder AddServer(string name = "staff") => stack.AddSslServer($"{city}-{name}")
                .OnGateway(stack.AddVpnGateway(city).InVpc(Vpc).WithBandwidth(10).WithSslConnections(Seats[index % Seats.Length]))
                .WithLocalNetworks(Cidr.Subnet("10.0.0.0/8", 8, index)).WithClientCidrBlock($"192.168.{index}.0/24");
        }

        public static class Tools
        {
            // A comment that is nobody's business.
            private static readonly string Secret = "secret text";

            [EvaluatedFromSource]
            public static string Upper(string name) => name.ToUpperInvariant();

            public static string Lower(string name)
            {
                return name.ToLowerInvariant() + Secret;
            }

            public static int Port => 1195;

            public static void Configure(StackBuilder stack) => stack.InRegion("eu-west-1");
        }

        public class Failure(string message) : Exception("failure: " + message);

        public class Settings
        {
            public string Name { get; set; } = "default" + 1;
            public Settings() { Name += "secret constructor"; }
        }
        """;

    private static readonly CompiledLibrary Library = new(Offices);

    [Fact]
    public void Wrapper_class_is_evaluated_as_it_runs()
    {
        var document = Consumer.Document(
            Consumer.Compile(Source.Stack("var office = new Company.Office(stack, \"berlin\", 3); office.AddServer().WithPort(1195); vpc.AddRoute(\"172.16.0.0/16\", office.Vpc.Name);"), Library),
            Library);
        Assert.Contains("\"berlin-staff\"", document, StringComparison.Ordinal);
    }

    [Fact]
    public void Marked_method_of_an_unmarked_class_is_evaluated() =>
        Consumer.Document(Consumer.Compile(Source.Stack("stack.AddVpc(Company.Tools.Upper(\"b\")).WithCidrBlock(\"10.1.0.0/16\");"), Library), Library);

    [Theory]
    [InlineData("stack.AddVpc([|Company.Tools.Lower(\"B\")|]).WithCidrBlock(\"10.1.0.0/16\");")]
    [InlineData("server.WithPort([|Company.Tools.Port|]);")]
    [InlineData("[|Company.Tools.Configure(stack)|];")]
    [InlineData("stack.AddVpc([|new Company.Settings()|].Name).WithCidrBlock(\"10.1.0.0/16\");")]
    [InlineData("try { throw [|new Company.Failure(\"b\")|]; } catch (System.Exception e) { stack.AddVpc(e.Message).WithCidrBlock(\"10.1.0.0/16\"); }")]
    public async Task What_makes_no_promise_is_known_at_run_time_only(string statements)
    {
        var source = Source.Stack(statements);
        var diagnostic = Assert.Single(await Consumer.AnalyzeAsync(source, Library));
        Assert.Equal("SSLVPN9001", diagnostic.Id);
        Assert.Equal(Source.Marked(source), diagnostic.Location.SourceSpan);
        Assert.Contains("is known as Library is compiled, not as its source; mark it [EvaluatedFromSource] there", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void What_makes_no_promise_does_not_travel()
    {
        var text = Assert.Single(Library.Texts);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1195", text, StringComparison.Ordinal);
        Assert.Contains("name.ToUpperInvariant()", text, StringComparison.Ordinal);
        Assert.Equal(Offices.Split('\n').Length, text.Split('\n').Length);
    }

    [Fact]
    public async Task Fault_in_a_library_is_reported_at_the_call_into_it()
    {
        var library = new CompiledLibrary("""
            using SslVpnSdk;
            [EvaluatedFromSource]
            public static class Ports
            {
                public static SslServerBuilder OnWeb(this SslServerBuilder server) => Set(server);
                private static SslServerBuilder Set(SslServerBuilder server) => server.WithPort(443);
            }
            """);
        Assert.Equal(["SSLVPN1002 server.OnWeb()"], (await Consumer.AnalyzeAsync(Source.Stack("server.OnWeb();"), library)).Select(Consumer.Where));
    }

    [Fact]
    public async Task Both_sides_of_a_relation_may_be_in_a_library()
    {
        var library = new CompiledLibrary("""
            using SslVpnSdk;
            [EvaluatedFromSource]
            public static class Networks
            {
                public static void Set(SslServerBuilder server) => server.WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("10.0.1.0/24");
            }
            """);
        var diagnostics = await Consumer.AnalyzeAsync(Source.Stack("Networks.Set(server);"), library);
        Assert.Contains("SSLVPN2205 Networks.Set(server)", diagnostics.Select(Consumer.Where));
    }

    [Fact]
    public async Task Exception_in_a_library_is_reported_at_the_call_into_it()
    {
        var library = new CompiledLibrary("using SslVpnSdk; [assembly: EvaluatedFromSource] public static class Table { public static int At(int i) => new[] { 1 }[i]; }");
        Assert.Equal(["SSLVPN9003 Table.At(2)"], (await Consumer.AnalyzeAsync(Source.Stack("server.WithPort(1194 + Table.At(2));"), library)).Select(Consumer.Where));
    }

    [Theory]
    [InlineData("Overflow.Wrapped(int.MaxValue)", false)]
    [InlineData("Overflow.Wrapped(7)", true)]
    public void Options_of_the_compiler_travel(string call, bool isChecked)
    {
        var compilation = CompiledLibrary.Compile("Library", ["""
            using SslVpnSdk;
            [EvaluatedFromSource]
            public static class Overflow
            {
                public static string Wrapped(int n)
                {
                    try { n += int.MaxValue; return unchecked((uint)n).ToString(); } catch (OverflowException) { return "overflow"; }
                }
            #if FAST
                public static string Speed => "fast";
            #else
                public static string Speed => "slow";
            #endif
            }
            """, "global using System;"]);
        var options = new CSharpParseOptions(LanguageVersion.CSharp13).WithPreprocessorSymbols("FAST");
        var library = new CompiledLibrary(compilation
            .WithOptions(compilation.Options.WithOverflowChecks(isChecked))
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath))));
        var document = Consumer.Document(
            Consumer.Compile(Source.Stack($"stack.AddVpc({call} + Overflow.Speed).WithCidrBlock(\"10.1.0.0/16\");"), library), library);
        Assert.Contains(isChecked ? "\"overflowfast\"" : "4294967294fast", document, StringComparison.Ordinal);
    }

    [Fact]
    public void Libraries_that_reference_each_other_are_evaluated_whatever_their_order()
    {
        var low = new CompiledLibrary("using SslVpnSdk; namespace Low; [EvaluatedFromSource] public record Site(string City, int Index) { public string Block => $\"10.{Index}.0.0/16\"; }", "Low");
        var high = new CompiledLibrary(
            "using SslVpnSdk; using Low; namespace High; [EvaluatedFromSource] public static class Sites { public static VpcBuilder Add(StackBuilder stack, Site site) => stack.AddVpc(site.City).WithCidrBlock(site.Block); public static Site Next(Site site) => site with { Index = site.Index + 1 }; }",
            "High",
            low.Reference);
        const string statements = "var site = new Low.Site(\"b\", 4); High.Sites.Add(stack, site); var next = High.Sites.Next(site) with { City = \"c\" }; High.Sites.Add(stack, next); if (next == new Low.Site(\"c\", 5)) { server.WithPort(1195); }";
        var first = Consumer.Document(Consumer.Compile(Source.Stack(statements), low, high), low, high);
        Assert.Equal(first, Consumer.Document(Consumer.Compile(Source.Stack(statements), high, low), low, high));
    }

    [Fact]
    public void Base_class_of_stacks_may_be_in_a_library()
    {
        var library = new CompiledLibrary("""
            using SslVpnSdk;
            [EvaluatedFromSource]
            public abstract class CompanyStack : SslVpnStack
            {
                protected override void Define(StackBuilder stack) => DefineNetwork(stack.InRegion("eu-central-1").AddVpc("main").WithCidrBlock("10.0.0.0/16"));
                protected abstract void DefineNetwork(VpcBuilder vpc);
            }
            """);
        const string source = """
            using SslVpnSdk;
            [SslVpnStack("test")]
            public sealed partial class TestStack : CompanyStack
            {
                protected override void DefineNetwork(VpcBuilder vpc) => vpc.AddRoute("172.16.0.0/16", "vbr-1");
            }
            """;
        Consumer.Document(Consumer.Compile(source, library), library);
    }

    [Fact]
    public void Library_that_marks_nothing_carries_nothing() =>
        Assert.Empty(new CompiledLibrary("public static class Tools { public static int Port => 1195; }").Texts);

    [Fact]
    public async Task What_source_generators_add_to_a_library_is_not_known()
    {
        // The other part may add what gives these another meaning, a constructor for one.
        var part = Travelling("[EvaluatedFromSource] public partial class Tools { public int Port { get; set; } = 1195; }");
        var diagnostic = Assert.Single(await Consumer.AnalyzeAsync(Source.Stack("server.WithPort([|new Tools()|].Port);"), part));
        Assert.Equal("SSLVPN9001 new Tools()", Consumer.Where(diagnostic));

        var broken = Travelling("[EvaluatedFromSource] public class Tools { public int Port => Generated.Port; }");
        diagnostic = Assert.Single(await Consumer.AnalyzeAsync(Source.Stack("server.WithPort(new Tools().Port);"), broken));
        Assert.Equal("SSLVPN9001 new Tools().Port", Consumer.Where(diagnostic));
        Assert.Contains("does not compile", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Path_of_a_librarys_file_is_not_known_and_its_lines_are()
    {
        var library = new CompiledLibrary("""
            using SslVpnSdk;
            using System.Runtime.CompilerServices;
            public static class Hidden
            {
                public static int Lines()
                {
                    return 7;
                }
            }
            [EvaluatedFromSource]
            public static class Here
            {
                private static string Of([CallerFilePath] string path = "") => path;
                private static int LineOf([CallerLineNumber] int line = 0) => line;
                public static string Path => Of();
                public static int Line => LineOf();
            }
            """);
        Assert.Equal(["SSLVPN9001 Here.Path"], (await Consumer.AnalyzeAsync(Source.Stack("stack.AddVpc(Here.Path).WithCidrBlock(\"10.1.0.0/16\");"), library)).Select(Consumer.Where));
        Consumer.Document(Consumer.Compile(Source.Stack("stack.AddVpc($\"at-{Here.Line}\").WithCidrBlock(\"10.1.0.0/16\");"), library), library);
    }

    [Theory]
    [InlineData("LangVersion=99.0", "using SslVpnSdk; [EvaluatedFromSource] public static class Tools { public static int Port => 1; }")]
    [InlineData("", "using SslVpnSdk; [EvaluatedFromSource] public static class Tools { public static int Port => 1; }")]
    [InlineData("LangVersion=13.0", "public static class { {{{")]
    [InlineData("LangVersion=13.0", "")]
    [InlineData("LangVersion=13.0|References=Other/1.0.0.0", "using SslVpnSdk; [EvaluatedFromSource] public static class Tools { public static int Port => 1; }")]
    public async Task Source_that_cannot_be_read_as_it_is_meant_is_not_read(string options, string text)
    {
        var other = new CompiledLibrary("[assembly: System.Reflection.AssemblyVersion(\"2.0.0.0\")] public class Other;", "Other");
        var library = new CompiledLibrary($"[assembly: SslVpnSdk.EvaluatedSource(\"Tools.cs\", \"{options}\", \"{text}\")] public static class Tools {{ public static int Port => 1195; }}");
        var diagnostics = await Consumer.AnalyzeAsync(Source.Stack("server.WithPort(Tools.Port);"), library, other);
        Assert.Equal(["SSLVPN9001"], diagnostics.Select(diagnostic => diagnostic.Id));
        Source.Generate(Consumer.Compile(Source.Stack("server.WithPort(Tools.Port);"), library, other), out var output);
        var made = output.Assembly.GetAttributes().Single(attribute => attribute.AttributeClass!.Name == "SslVpnDeploymentAttribute");
        Assert.Null(made.ConstructorArguments[2].Value);
    }

    /// <summary>A library with a class of which other text travels than what was compiled.</summary>
    private static CompiledLibrary Travelling(string text) => new(CompiledLibrary.Compile(
        "Library",
        [
            "public class Tools { public int Port { get; set; } = 1; }",
            $"[assembly: SslVpnSdk.EvaluatedSource(\"Tools.cs\", \"LangVersion=13.0\", \"using SslVpnSdk; {text}\")]",
        ]));
}

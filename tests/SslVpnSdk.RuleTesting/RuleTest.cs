using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SslVpnSdk.Analyzers;

namespace SslVpnSdk.RuleTesting;

/// <summary>What the analyzer reports of a program: at each mark <c>{|SSLVPN1001:…|}</c> the rule of that id, and nothing else anywhere.</summary>
public sealed class RuleTest : CSharpAnalyzerTest<StackAnalyzer, DefaultVerifier>
{
    private RuleTest(params IEnumerable<string> files) => SdkProject.AddTo(this, files);

    /// <summary>Statements of a stack that has a region (<see cref="StackText.WithRegion"/>), and further files.</summary>
    public static RuleTest GivenRegion(string statements, params string[] files) => new([StackText.WithRegion(statements), .. files]);

    /// <summary>Statements of a stack that has a gateway (<see cref="StackText.WithGateway"/>), and further files.</summary>
    public static RuleTest GivenGateway(string statements, params string[] files) => new([StackText.WithGateway(statements), .. files]);

    /// <summary>Statements of a stack that has a server (<see cref="StackText.WithServer"/>), and further files.</summary>
    public static RuleTest GivenServer(string statements, params string[] files) => new([StackText.WithServer(statements), .. files]);

    /// <summary>Whole files.</summary>
    public static RuleTest GivenFiles(params string[] files) => new(files);

    /// <summary>Sets options of the <c>.editorconfig</c>, one a line: <c>sslvpn_forbidden_ports = 8080</c>.</summary>
    public RuleTest Configured(string options)
    {
        SdkProject.Configure(this, options);
        return this;
    }

    /// <summary>Expects a diagnostic at the mark <c>{|#0:…|}</c>, and its additional locations at other marks that have numbers.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="message">The whole message.</param>
    /// <param name="related">The numbers of the marks of the additional locations, in their order.</param>
    public RuleTest Reports(string id, string message, params int[] related)
    {
        var descriptor = GetDiagnosticAnalyzers().Single().SupportedDiagnostics.Single(rule => rule.Id == id);
        var expected = new DiagnosticResult(descriptor).WithMessage(message).WithLocation(0);
        ExpectedDiagnostics.Add(related.Aggregate(expected, (result, mark) => result.WithLocation(mark)));
        return this;
    }

    /// <inheritdoc />
    protected override CompilationOptions CreateCompilationOptions() => SdkProject.CompilationOptions;
}

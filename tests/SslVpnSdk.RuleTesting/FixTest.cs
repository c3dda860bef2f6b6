using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SslVpnSdk.Analyzers;
using SslVpnSdk.CodeFixes;

namespace SslVpnSdk.RuleTesting;

/// <summary>
/// What a fix makes of a program: applied to one diagnostic after another, and to all at once in the document, the project and the
/// solution. The diagnostics are marked <c>{|SSLVPN1001:…|}</c>, also those that are left.
/// </summary>
public sealed class FixTest : CSharpCodeFixTest<StackAnalyzer, RemedyCodeFixProvider, DefaultVerifier>
{
    private readonly Func<string, string> _program;

    private FixTest(Func<string, string> program, string first, string[] others)
    {
        _program = program;
        SdkProject.AddTo(this, [program(first), .. others]);
    }

    /// <summary>Statements of a stack that has a region (<see cref="StackText.WithRegion"/>), and further files.</summary>
    public static FixTest GivenRegion(string statements, params string[] files) => new(StackText.WithRegion, statements, files);

    /// <summary>Statements of a stack that has a gateway (<see cref="StackText.WithGateway"/>), and further files.</summary>
    public static FixTest GivenGateway(string statements, params string[] files) => new(StackText.WithGateway, statements, files);

    /// <summary>Statements of a stack that has a server (<see cref="StackText.WithServer"/>), and further files.</summary>
    public static FixTest GivenServer(string statements, params string[] files) => new(StackText.WithServer, statements, files);

    /// <summary>Whole files.</summary>
    public static FixTest GivenFiles(string first, params string[] others) => new(text => text, first, others);

    /// <summary>Sets options of the <c>.editorconfig</c>, one a line: <c>sslvpn_forbidden_ports = 8080</c>.</summary>
    public FixTest Configured(string options)
    {
        SdkProject.Configure(this, options);
        return this;
    }

    /// <summary>Chooses one of several fixes.</summary>
    /// <param name="key">The key by which an editor knows the fix: <c>nearest</c>.</param>
    public FixTest Choosing(string key)
    {
        CodeActionEquivalenceKey = key;
        return this;
    }

    /// <summary>Expects the statements, or the first file, and the other files to be these.</summary>
    public FixTest Becomes(string first, params string[] others)
    {
        foreach (var file in (string[])[_program(first), .. others])
        {
            FixedState.Sources.Add(file);
        }

        return this;
    }

    /// <summary>Expects no fix, or not the one that was chosen.</summary>
    public FixTest IsNotOffered()
    {
        FixedState.Sources.AddRange(TestState.Sources);
        return this;
    }

    /// <inheritdoc />
    protected override CompilationOptions CreateCompilationOptions() => SdkProject.CompilationOptions;

    /// <inheritdoc />
    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new RemedyCodeFixProvider(), new DeclarationCodeFixProvider()];
}

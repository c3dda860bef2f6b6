using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.Analyzers;

namespace SslVpnSdk.RuleTesting;

/// <summary>What the generator adds to a program: the given files, to the byte, and no others; with them it compiles.</summary>
public sealed class GeneratorTest : CSharpSourceGeneratorTest<StackGenerator, DefaultVerifier>
{
    private GeneratorTest(params IEnumerable<string> files) => SdkProject.AddTo(this, files);

    /// <summary>Whole files.</summary>
    public static GeneratorTest GivenFiles(params string[] files) => new(files);

    /// <summary>Sets options of the <c>.editorconfig</c>, one a line: <c>sslvpn_forbidden_ports = 8080</c>.</summary>
    public GeneratorTest Configured(string options)
    {
        SdkProject.Configure(this, options);
        return this;
    }

    /// <summary>Expects a file.</summary>
    /// <param name="name">Its name, which has a hash of the first class's full name in it.</param>
    /// <param name="text">Its text.</param>
    public GeneratorTest Generates(string name, string text)
    {
        TestState.GeneratedSources.Add((typeof(StackGenerator), name, SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256)));
        return this;
    }

    /// <inheritdoc />
    protected override CompilationOptions CreateCompilationOptions() => SdkProject.CompilationOptions;
}

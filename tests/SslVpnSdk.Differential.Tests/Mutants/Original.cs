using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Cases;
using SslVpnSdk.Differential.Tests.Writing;

namespace SslVpnSdk.Differential.Tests.Mutants;

/// <summary>A program that mutants are made of.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Tokens">Its tokens.</param>
internal sealed record Original(string Name, IReadOnlyList<SyntaxToken> Tokens)
{
    /// <summary>As many random programs are among the originals.</summary>
    private const int RandomPrograms = 20;

    /// <summary>The programs of the contract, the samples, and some random ones.</summary>
    public static IReadOnlyList<Original> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Mutated"), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => Of(Path.GetFileName(file), File.ReadAllText(file))),
        .. Enumerable.Range(0, RandomPrograms).Select(seed => Of($"random program {seed}", OneFile(Writing.RandomPrograms.Of((ulong)seed)))),
    ];

    /// <summary>These, and the programs that the rules reject: most of what is offered a fix.</summary>
    public static IReadOnlyList<Original> WithRejected { get; } =
    [
        .. All,
        .. RuleCases.All.Where(ruleCase => !ruleCase.IsAccepting).Select(ruleCase => Of(ruleCase.Title, ruleCase.Program("Case").Text)),
    ];

    private static Original Of(string name, string text) => new(name, [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens()]);

    /// <summary>The files in one: a file-scoped namespace and its usings stand once.</summary>
    private static string OneFile(RandomProgram program) =>
        program.Files[0] + program.Files[1][(program.Files[1].IndexOf("\nnamespace ", StringComparison.Ordinal) + 1)..].Split('\n', 2)[1];
}

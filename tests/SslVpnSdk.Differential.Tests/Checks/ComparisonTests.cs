using SslVpnSdk.Differential.Tests.Writing;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Differential.Tests.Checks;

/// <summary>A comparison that finds nothing would prove nothing.</summary>
public class ComparisonTests
{
    private static readonly RunTime Throws = new(null, [], new InvalidOperationException("no"));
    private static readonly RunTime Violates = new(null, [new(RegionMissingRule.Definition, new(["office"]), "region", null, new([]))], null);

    [Fact]
    public void Same_documents_are_no_difference() => Assert.Empty(Differences("{}", null, Document("{}")));

    [Fact]
    public void Other_documents_are_a_difference() => Assert.Equal(
        ["Document: Environment none: running gives a document\n  line 2, compiler: a\n  line 2, running:  b"],
        Differences("{\n  a\n}", null, Document("{\n  b\n}")));

    [Fact]
    public void Document_of_a_program_that_throws_is_a_difference() =>
        Assert.StartsWith("Document: Environment none: running throws InvalidOperationException: no", Assert.Single(Differences("{}", null, Throws)), StringComparison.Ordinal);

    [Fact]
    public void Throwing_program_that_runs_is_a_difference() =>
        Assert.Single(Differences(null, "SSLVPN9003: Define throws.", Document("{}")), difference => difference.StartsWith("Problem:", StringComparison.Ordinal));

    [Fact]
    public void Throwing_program_that_throws_is_no_difference() => Assert.Empty(Differences(null, "SSLVPN9003: Define throws.", Throws));

    [Fact]
    public void Violation_that_is_not_reported_is_a_difference() =>
        Assert.Single(Differences(null, $"SSLVPN3010: {Violates.Violations[0].Message}", Violates), difference => difference.StartsWith("Missing:", StringComparison.Ordinal));

    [Theory]
    [InlineData("SSLVPN9001: The value cannot be known.")]
    [InlineData("SSLVPN9002: Define did not end.")]
    public void Not_knowing_is_no_difference(string problem) => Assert.Empty(Differences(null, problem, Document("{}")));

    private static RunTime Document(string document) => new(document, [], null);

    private static IReadOnlyList<string> Differences(string? document, string? problem, RunTime run)
    {
        var program = new RandomProgram(1, ["class C;"], new HashSet<string>());
        var deployment = new SslVpnDeploymentAttribute("s1", null, document) { Problem = problem };
        return Comparison.Of(program, [(deployment, run)], [], Compiler.Compile([program])).Differences;
    }
}

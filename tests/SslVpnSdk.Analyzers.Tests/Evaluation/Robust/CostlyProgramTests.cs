using SslVpnSdk.Analyzers.Evaluation;

namespace SslVpnSdk.Analyzers.Tests.Evaluation.Robust;

/// <summary>Programs that make the host work for long with few operations of their own.</summary>
public class CostlyProgramTests
{
    // What the limits are measured by: a program that ends within fewer operations ends sooner.
    private static readonly EvaluationLimits Few = EvaluationLimits.Default with { Operations = 200_000 };

    public static TheoryData<string> Programs => [.. RobustPrograms.In("Costly").Keys];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_ends(string name) => RobustPrograms.AssertEnds(RobustPrograms.In("Costly")[name], Few);
}

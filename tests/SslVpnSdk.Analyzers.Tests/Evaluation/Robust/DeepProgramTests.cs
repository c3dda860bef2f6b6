using SslVpnSdk.Analyzers.Evaluation;

namespace SslVpnSdk.Analyzers.Tests.Evaluation.Robust;

/// <summary>Programs that nest without end. Each of them once took the compiler down: no stack is as deep as a program can go.</summary>
public class DeepProgramTests
{
    public static TheoryData<string> Programs => [.. RobustPrograms.In("Deep").Keys];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_ends_on_the_smallest_stack(string name) => RobustPrograms.AssertEnds(RobustPrograms.In("Deep")[name], EvaluationLimits.Default);
}

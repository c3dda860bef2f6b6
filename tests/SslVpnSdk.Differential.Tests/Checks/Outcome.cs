using SslVpnSdk.Differential.Tests.Writing;

namespace SslVpnSdk.Differential.Tests.Checks;

/// <summary>What comparing compile time and run time of a program showed.</summary>
/// <param name="Program">The program.</param>
/// <param name="Differences">Where they disagree; none when all is well.</param>
/// <param name="Unknowns">What the analyzer says it does not know: SSLVPN9001 and SSLVPN9002.</param>
/// <param name="End">How running it ends.</param>
internal sealed record Outcome(RandomProgram Program, IReadOnlyList<string> Differences, IReadOnlyList<Unknown> Unknowns, string End)
{
    /// <summary>Whether the compiler knew all that running shows.</summary>
    public bool IsEvaluated => Unknowns.Count == 0;
}

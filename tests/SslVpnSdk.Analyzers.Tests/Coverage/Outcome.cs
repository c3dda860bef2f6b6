namespace SslVpnSdk.Analyzers.Tests.Coverage;

/// <summary>What became of an example.</summary>
/// <param name="Errors">What the C# compiler has against it; then there is nothing else.</param>
/// <param name="Diagnostics">What the analyzer reports in it: <c>SSLVPN9001 source text: message</c>.</param>
/// <param name="Documents">A document for each environment, made both ways.</param>
internal sealed record Outcome(
    IReadOnlyList<string> Errors, IReadOnlyList<string> Diagnostics, IReadOnlyList<MadeDocument> Documents)
{
    public static Outcome Broken(IEnumerable<string> errors) => new([.. errors], [], []);
}

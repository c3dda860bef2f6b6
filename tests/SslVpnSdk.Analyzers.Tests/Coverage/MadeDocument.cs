namespace SslVpnSdk.Analyzers.Tests.Coverage;

/// <summary>A document made both ways.</summary>
/// <param name="Evaluated">Made by the compiler; null when it made none.</param>
/// <param name="Problem">Why the compiler made none.</param>
/// <param name="Run">Made by running the program; the exception's text when it throws.</param>
/// <param name="RunAgain">Made by running it once more in the same process, which must change nothing.</param>
/// <param name="Throws">Whether running the program throws.</param>
internal sealed record MadeDocument(string? Evaluated, string? Problem, string Run, string RunAgain, bool Throws);

namespace SslVpnSdk.Analyzers.Evaluation.Values;

/// <summary>A hash code that differs from run to run. Collections may use it; a program that looks at it is not evaluated.</summary>
internal sealed record HashValue(int Code)
{
    /// <summary>Why a program that looks at it is not evaluated.</summary>
    public const string UnknownReason = "a hash code differs from run to run";
}

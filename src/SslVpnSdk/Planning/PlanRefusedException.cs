namespace SslVpnSdk.Planning;

/// <summary>Policies refuse a plan. Nothing was changed. The message lists every refusal, a line each.</summary>
public sealed class PlanRefusedException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="refusals">The refusals; at least one.</param>
    public PlanRefusedException(IReadOnlyList<PlanRefusal> refusals)
        : base(string.Join('\n', refusals)) => Refusals = refusals;

    /// <summary>The refusals, in the order of the steps.</summary>
    public IReadOnlyList<PlanRefusal> Refusals { get; }
}

namespace SslVpnSdk.Planning;

/// <summary>A plan hurts somebody in a way that was not allowed. Nothing was changed.</summary>
public sealed class PlanNotAllowedException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="missing">What of its harm was not allowed.</param>
    public PlanNotAllowedException(Plan plan, PlanHarm missing)
        : base($"the plan {plan.Describe(missing)}, and that was not allowed; nothing was changed. Allow {missing.ToWords()} where that is meant.")
    {
        Missing = missing;
    }

    /// <summary>What of the plan's harm was not allowed.</summary>
    public PlanHarm Missing { get; }
}

namespace SslVpnSdk.Planning;

/// <summary>A step that a policy refuses.</summary>
/// <param name="Policy">The name of the policy.</param>
/// <param name="Address">The resource of the step.</param>
/// <param name="Reason">Why, and what to do.</param>
public sealed record PlanRefusal(string Policy, ResourceAddress Address, string Reason)
{
    /// <summary>The refusal in one line.</summary>
    public override string ToString() => $"{Address}: {Reason} ({Policy})";
}

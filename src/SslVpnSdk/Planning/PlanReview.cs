namespace SslVpnSdk.Planning;

/// <summary>Shows plans to policies.</summary>
internal static class PlanReview
{
    public static IReadOnlyList<PlanRefusal> Of(IReadOnlyList<PlanPolicy> policies, PlanPolicyContext context) =>
    [
        .. from step in context.Plan.Steps
           where policies.Count > 0 && step.Action != PlanAction.NoChange
           from policy in policies
           from reason in Reasons(policy, step, context)
           select new PlanRefusal(policy.Name, step.Address, reason),
    ];

    /// <exception cref="PlanRefusedException">Policies refuse the plan.</exception>
    public static void ThrowIfRefused(IReadOnlyList<PlanPolicy> policies, PlanPolicyContext context)
    {
        if (Of(policies, context) is { Count: > 0 } refusals)
        {
            throw new PlanRefusedException(refusals);
        }
    }

    /// <summary>Any exception refuses: it is the code of others, and what it would have said is not known.</summary>
    private static IReadOnlyList<string> Reasons(PlanPolicy policy, PlanStep step, PlanPolicyContext context)
    {
        try
        {
            return [.. policy.Check(step, context).Select(reason => reason.ReplaceLineEndings(" "))];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [$"the policy failed with {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}"];
        }
    }
}

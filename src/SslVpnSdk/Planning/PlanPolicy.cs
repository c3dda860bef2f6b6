namespace SslVpnSdk.Planning;

/// <summary>What a company asks of plans, in code: it sees each step that does something, and can refuse it. Derive from it and override <see cref="Check"/>.</summary>
public abstract class PlanPolicy
{
    /// <summary>What messages call the policy.</summary>
    /// <value>The default is the name of the class.</value>
    public virtual string Name => GetType().Name;

    /// <summary>Looks at a step. An exception refuses it too, so that a policy with a fault lets nothing through.</summary>
    /// <param name="planStep">A step that does something.</param>
    /// <param name="context">The plan, and when and where it is to be done.</param>
    /// <returns>Why the step may not be done: a line each, with the remedy; none when it may.</returns>
    public abstract IEnumerable<string> Check(PlanStep planStep, PlanPolicyContext context);
}

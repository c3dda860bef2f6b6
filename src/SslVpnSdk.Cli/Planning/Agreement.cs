using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Planning;

/// <summary>Makes sure that somebody wants what a plan does: nothing happens unasked, and what hurts needs more than a yes.</summary>
/// <param name="terminal">Where to ask.</param>
/// <param name="input">What was said already.</param>
/// <param name="command">The command, for messages.</param>
internal sealed class Agreement(Terminal terminal, CommandInput input, string command)
{
    /// <summary>Returns when the plan may be done.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="endpoint">Where it will be done; null for the embedded control plane.</param>
    /// <param name="isReviewed">Whether it comes from a file, which somebody had the time to read.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <exception cref="CliException">It may not.</exception>
    public async Task ReachAsync(Plan plan, Uri? endpoint, bool isReviewed, CancellationToken cancellationToken)
    {
        var isAgreed = input.IsConfirmed || isReviewed;
        var unallowed = plan.Harm & ~input.Planning.Allowed;
        if (!plan.HasChanges || (isAgreed && (unallowed & ~Implied(plan)) == PlanHarm.None))
        {
            return;
        }

        if (!terminal.IsInteractive || input.IsConfirmed)
        {
            throw Unasked(plan, unallowed & ~Implied(plan), isAgreed);
        }

        await AskAsync(plan, endpoint, unallowed, cancellationToken);
    }

    /// <summary>Who says destroy has asked for deletion.</summary>
    private static PlanHarm Implied(Plan plan) => plan.IsDestroy ? PlanHarm.Delete : PlanHarm.None;

    private CliException Unasked(Plan plan, PlanHarm unallowed, bool isAgreed)
    {
        var allow = unallowed == PlanHarm.None ? "" : $" --allow {unallowed.ToWords()}";
        return isAgreed
            ? new CliException($"this {plan.Describe(unallowed)}, and that was not allowed; nothing was changed. Run {command} with{allow} where that is meant.")
            : new CliException($"{command} asks before it changes anything, and nobody can be asked here. Run it with --yes{allow}.");
    }

    private Task AskAsync(Plan plan, Uri? endpoint, PlanHarm unallowed, CancellationToken cancellationToken)
    {
        var hurts = unallowed != PlanHarm.None;
        var place = endpoint is null ? "" : $" at {endpoint.GetLeftPart(UriPartial.Authority)}";
        var stack = plan.Document.Stack;
        var question = hurts
            ? $"This {plan.Describe(unallowed)}{place}. Only the stack's name, {PlanText.Printable(stack)}, goes ahead: "
            : $"{(plan.IsDestroy ? "Remove all this" : "Do this")}{place}? Only 'yes' goes ahead: ";
        return Question.AskAsync(terminal, input, question, hurts ? stack : "yes", cancellationToken);
    }
}

using SslVpnSdk.Documents;

namespace SslVpnSdk.States;

/// <summary>Which deployment a state is of.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Environment">The environment; null for a stack that declares none.</param>
/// <param name="Region">The region of the document, which a state has that holds nothing yet.</param>
/// <param name="Endpoint">Where the control plane is, whose ids the state has; null for the embedded one.</param>
internal sealed record StateIdentity(string Stack, string? Environment, string Region, string? Endpoint)
{
    public static StateIdentity Of(DeploymentDocument document, Uri? endpoint) =>
        new(document.Stack, document.Environment, document.Region, endpoint?.GetLeftPart(UriPartial.Authority));

    public DeploymentState NoState => DeploymentState.Empty(Stack, Environment, Region);

    /// <summary>The state when it is of this deployment. One that holds nothing may have been of another region and control plane.</summary>
    /// <exception cref="DeploymentStateException">It is of another.</exception>
    public DeploymentState Check(DeploymentState state, string? endpoint, string location, string remedy, string correction)
    {
        if (state.Stack != Stack || state.Environment != Environment)
        {
            throw new DeploymentStateException(
                $"{location}: the state is of stack '{state.Stack}'{(state.Environment is null ? "" : $", environment '{state.Environment}'")}. "
                + $"Put back the file of this stack, or use {remedy}.")
            {
                IsReplaceable = true,
            };
        }

        if (state.IsEmpty)
        {
            return NoState.Identified(state.Lineage, state.Serial);
        }

        return endpoint == Endpoint
            ? state
            : throw new DeploymentStateException(
                $"{location}: the state is of {Place(endpoint)}, not of {Place(Endpoint)}. Name that one, use {remedy}, or, where both "
                + $"are the same, correct {correction}.")
            {
                IsReplaceable = true,
            };
    }

    private static string Place(string? endpoint) => endpoint is null ? "the embedded control plane" : $"the control plane at {endpoint}";
}

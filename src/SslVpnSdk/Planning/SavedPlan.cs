using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>A plan as it was kept in a file, with the control plane it is for.</summary>
/// <param name="Plan">The plan, with its document and what identifies the state it was made from.</param>
/// <param name="Endpoint">Where the control plane is: scheme, host and port; null for the embedded one.</param>
public sealed record SavedPlan(Plan Plan, string? Endpoint)
{
    /// <summary>Where the state is, when nothing was recorded in it: such states are all alike. Null when something was, which tells it from others wherever it is.</summary>
    public string? StateLocation { get; init; }

    internal static SavedPlan Of(Plan plan, Uri? endpoint, IStateBackend states)
    {
        var document = plan.Document;
        var isFirst = plan.StateFingerprint == StateFingerprint.Of(DeploymentState.Empty(document.Stack, document.Environment, document.Region));
        return new SavedPlan(plan, endpoint?.GetLeftPart(UriPartial.Authority)) { StateLocation = isFirst ? states.StoreOf(document, endpoint).Location : null };
    }

    /// <summary>What is wrong when another control plane or state is used; null when they are the plan's own.</summary>
    internal string? FaultFor(Uri? endpoint, IStateBackend states)
    {
        var used = endpoint?.GetLeftPart(UriPartial.Authority);
        if (used != Endpoint)
        {
            return $"the plan is for {Place(Endpoint)}, not for {Place(used)}. Name that one, or plan again; nothing was changed.";
        }

        var location = states.StoreOf(Plan.Document, endpoint).Location;
        return StateLocation is null || StateLocation == location
            ? null
            : $"the plan is for the state at {StateLocation}, in which nothing was recorded, not for the one at {location}. Name that place (--data, --state), or plan again; nothing was changed.";
    }

    private static string Place(string? endpoint) => endpoint is null ? "the embedded control plane" : $"the control plane at {endpoint}";
}

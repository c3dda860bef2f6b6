namespace SslVpnSdk.Planning;

/// <summary>A plan as it was kept in a file, with the control plane it is for.</summary>
/// <param name="Plan">The plan, with its document and what identifies the state it was made from.</param>
/// <param name="Endpoint">Where the control plane is: scheme, host and port; null for the embedded one.</param>
public sealed record SavedPlan(Plan Plan, string? Endpoint)
{
    /// <summary>What is wrong when another control plane is used; null when it is the plan's own.</summary>
    internal string? FaultFor(Uri? endpoint) => endpoint?.GetLeftPart(UriPartial.Authority) is var used && used == Endpoint
        ? null
        : $"the plan is for {Place(Endpoint)}, not for {Place(used)}. Name that one, or plan again; nothing was changed.";

    private static string Place(string? endpoint) => endpoint is null ? "the embedded control plane" : $"the control plane at {endpoint}";
}

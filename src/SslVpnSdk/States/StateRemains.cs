using System.Security.Cryptography;

namespace SslVpnSdk.States;

/// <summary>What is known of a state in whose place another is put.</summary>
/// <param name="Lineage">Its lineage; null when it has none, or none that can be read.</param>
/// <param name="Serial">Its serial, or the highest that can be read of it.</param>
internal sealed record StateRemains(string? Lineage, long Serial)
{
    public static StateRemains Of(DeploymentState state) => new(state.Lineage, state.Serial);

    /// <summary>A state as the one that comes after this.</summary>
    /// <param name="state">The state.</param>
    /// <param name="isForced">Also when it is of another lineage.</param>
    /// <param name="location">Where this is, for the message.</param>
    /// <exception cref="DeploymentStateException">It is of another lineage.</exception>
    public DeploymentState Next(DeploymentState state, bool isForced, string location) =>
        isForced || Lineage is null || Lineage == state.Lineage
            ? state.Identified(state.Lineage ?? Lineage ?? RandomNumberGenerator.GetHexString(32, lowercase: true), Math.Max(Serial, state.Serial) + 1)
            : throw new DeploymentStateException(
                $"{location}: the state that is there has lineage {Lineage}, and the one to restore {state.Lineage ?? "none"}: it is no earlier one of the same. "
                + "Restore another file; or use --force, where this one is meant. Nothing was changed.");
}

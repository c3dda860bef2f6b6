namespace SslVpnSdk.Planning;

/// <summary>An attribute that gets another value.</summary>
/// <param name="Name">The name of the property in the document.</param>
/// <param name="Old">The value in the control plane; null when there is none.</param>
/// <param name="New">The value in the document; null when there is none.</param>
/// <param name="ForcesReplacement">Whether no action of the service changes the attribute in place.</param>
public sealed record AttributeChange(string Name, string? Old, string? New, bool ForcesReplacement)
{
    /// <summary>Whether the value in the control plane was changed outside of the deployment since it was recorded.</summary>
    public bool HasDrifted { get; init; }
}

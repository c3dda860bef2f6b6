namespace SslVpnSdk.Planning;

/// <summary>An attribute as it is and as it shall be.</summary>
/// <param name="Name">The name of the property in the document.</param>
/// <param name="Old">The value in the control plane; null when there is none.</param>
/// <param name="New">The value in the document; null when there is none.</param>
/// <param name="IsImmutable">Whether no action of the service changes it in place.</param>
internal readonly record struct PlannedAttribute(string Name, string? Old, string? New, bool IsImmutable = false)
{
    public bool IsChanged => !string.Equals(Old, New, StringComparison.Ordinal);

    public AttributeChange ToChange() => new(Name, Old, New, IsImmutable);
}

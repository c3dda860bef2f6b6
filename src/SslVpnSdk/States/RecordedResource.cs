using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>Which resource in the control plane a resource of the document is.</summary>
/// <param name="Address">The resource of the document.</param>
/// <param name="Id">Its id in the control plane.</param>
/// <param name="IssuedFor">For a certificate the settings of its SSL server when it was made: another value means it is invalid. Null for others.</param>
public sealed record RecordedResource(ResourceAddress Address, string Id, string? IssuedFor = null)
{
    /// <summary>Whether no plan may delete it, as the document said when it was applied last.</summary>
    public bool IsProtected { get; init; }

    /// <summary>
    /// Its attributes as a call has set them or as they were read last: what differs from them was changed outside of the deployment. Null where they
    /// are not known: in states of earlier versions, and after a call that was cut.
    /// </summary>
    public EquatableList<ResourceAttribute>? Attributes { get; init; }

    /// <summary>For a certificate, whether it has still to be written to disk.</summary>
    public bool AwaitsBundle { get; init; }
}

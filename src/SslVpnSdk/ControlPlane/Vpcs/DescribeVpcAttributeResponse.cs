using System.Diagnostics.CodeAnalysis;

namespace SslVpnSdk.ControlPlane;

/// <summary>The VPC.</summary>
/// <remarks>For a VPC that does not exist the service answers with an empty <see cref="Vpc.VpcId"/>, not with an error.</remarks>
public sealed record DescribeVpcAttributeResponse : Vpc
{
    /// <summary>Makes an empty answer, whose properties an initializer sets.</summary>
    public DescribeVpcAttributeResponse()
    {
    }

    /// <summary>Makes the answer from its description.</summary>
    [SetsRequiredMembers]
    public DescribeVpcAttributeResponse(Vpc vpc, string requestId)
        : base(vpc) => RequestId = requestId;

    /// <summary>What stands in it, by type; empty for a VPC that does not exist.</summary>
    [ListElement("CloudResourceSetType")]
    public EquatableList<CloudResource> CloudResources { get; init; } = new([]);

    /// <summary>The CEN instances it is attached to.</summary>
    [ListElement("AssociatedCen")]
    public EquatableList<AssociatedCen> AssociatedCens { get; init; } = new([]);

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}

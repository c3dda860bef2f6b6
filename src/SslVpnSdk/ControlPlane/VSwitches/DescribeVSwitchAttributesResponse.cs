using System.Diagnostics.CodeAnalysis;

namespace SslVpnSdk.ControlPlane;

/// <summary>The vSwitch.</summary>
/// <remarks>For a vSwitch that does not exist the service answers with an empty <see cref="VSwitch.VSwitchId"/>, not with an error.</remarks>
public sealed record DescribeVSwitchAttributesResponse : VSwitch
{
    /// <summary>Makes an empty answer, whose properties an initializer sets.</summary>
    public DescribeVSwitchAttributesResponse()
    {
    }

    /// <summary>Makes the answer from its description.</summary>
    [SetsRequiredMembers]
    public DescribeVSwitchAttributesResponse(VSwitch vSwitch, string requestId)
        : base(vSwitch) => RequestId = requestId;

    /// <summary>What stands in it, by type; empty when nothing does.</summary>
    [ListElement("CloudResourceSetType")]
    public EquatableList<CloudResource> CloudResources { get; init; } = new([]);

    /// <summary>The id of the call: an upper-case UUID.</summary>
    public required string RequestId { get; init; }
}

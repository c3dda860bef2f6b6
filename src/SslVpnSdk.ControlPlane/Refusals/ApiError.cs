namespace SslVpnSdk.ControlPlane.Refusals;

/// <summary>An error of the service.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The code.</param>
/// <param name="Message">The message.</param>
internal sealed record ApiError(int Status, string Code, string Message)
{
    public static ApiError RegionNotFound { get; } =
        new(404, "InvalidRegionId.NotFound", "The specified region is not found during access authentication.");

    public static ApiError NonceUsed { get; } = new(400, "SignatureNonceUsed", "Specified signature nonce was used already.");

    public static ApiError ActionNotFound { get; } =
        new(404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method.");

    public static ApiError DryRun { get; } = new(400, "DryRunOperation", "Request validation has been passed with DryRun flag set.");

    /// <summary>Ours: no source defines the answer for a token that is used again with other parameters.</summary>
    public static ApiError TokenReused { get; } = new(
        400, "IdempotentParameterMismatch", "The ClientToken was used for a call with other parameters. Use a new token for another call.");

    public static ApiError TokenInvalid { get; } =
        new(400, "InvalidClientToken", "The ClientToken is not valid. Use 1 to 64 ASCII characters.");

    public static ApiError VpcNotFound { get; } = new(404, "InvalidVpcId.NotFound", "The specified VPC does not exist.");

    public static ApiError VpcNotAvailable { get; } =
        new(400, "IncorrectVpcStatus", "The VPC is not Available yet. Wait until its status is Available, and call again.");

    /// <summary>Ours in its word: the sources name <c>DependencyViolation.VSwitch</c> only.</summary>
    public static ApiError VpcHasGateway { get; } =
        new(400, "DependencyViolation.VpnGateway", "The VPC has a VPN gateway in it. Delete the gateway and wait until it is gone, then delete the VPC.");

    public static ApiError VpcHasVSwitch { get; } =
        new(400, "DependencyViolation.VSwitch", "The VPC has a vSwitch in it. Delete the vSwitch, then delete the VPC.");

    public static ApiError VSwitchNotFound { get; } = new(404, "InvalidVSwitchId.NotFound", "The specified vSwitch does not exist.");

    public static ApiError VSwitchNotAvailable { get; } =
        new(400, "IncorrectVSwitchStatus", "The vSwitch is not Available yet. Wait until its status is Available, and call again.");

    /// <summary>The code is one the same back end uses elsewhere: that vSwitches are made one at a time is documented, its answer is not.</summary>
    public static ApiError VSwitchBusy { get; } =
        new(400, "TaskConflict", "Another vSwitch of the VPC is being made. Wait until its status is Available, and call again.");

    public static ApiError VSwitchOverlaps { get; } = new(
        400, "InvalidCidrBlock.Overlapped", "Specified CIDR block overlapped with other subnets: a vSwitch or a route of the VPC has these addresses. Use a free block.");

    public static ApiError VSwitchQuotaFull { get; } =
        new(400, "QuotaExceeded.VSwitch", "Virtual switch quota exceeded. Delete a vSwitch of the VPC, or use another VPC.");

    public static ApiError VSwitchHasGateway { get; } = new(
        400, "DependencyViolation", "The vSwitch has a VPN gateway in it. Delete the gateway and wait until it is gone, then delete the vSwitch.");

    public static ApiError ZoneNotFound { get; } =
        new(404, "InvalidZoneId.NotFound", "The specified zone does not exist in the region. DescribeZones lists its zones.");

    public static ApiError GatewayNotFound { get; } =
        new(404, "InvalidVpnGatewayInstanceId.NotFound", "The specified vpn gateway instance id does not exist.");

    public static ApiError GatewayConfiguring { get; } =
        new(400, "VpnGateway.Configuring", "The specified service is configuring.");

    public static ApiError GatewayQuotaFull { get; } = new(400, "Resource.QuotaFull", "The quota of resource is full");

    public static ApiError GatewayPrepaid { get; } =
        new(403, "ForbiddenRelease", "The VPN gateway is prepaid and has not expired. Wait until it expires, then delete it.");

    /// <summary>Ours: no source says whether an SSL server blocks the deletion of its gateway, and none says that it goes with it.</summary>
    public static ApiError GatewayHasSslServer { get; } =
        new(400, "DependencyViolation.SslVpnServer", "The VPN gateway has an SSL server on it. Delete the SSL server, then delete the gateway.");

    public static ApiError UnnecessarySslConnections { get; } = new(
        400, "UnnecessarySslConnection", "SslConnections is set, but EnableSsl is not true. Enable SSL-VPN, or leave SslConnections away.");

    public static ApiError SslServerNotFound { get; } =
        new(404, "InvalidSslVpnServerId.NotFound", "The specified SSL VPN server id does not exist.");

    public static ApiError CertificateNotFound { get; } =
        new(404, "InvalidSslVpnClientCertId.NotFound", "The specified SSL VPN client cert id does not exist.");

    /// <summary>What only the description of a certificate answers, since 2024.</summary>
    public static ApiError InstanceNotFound { get; } = new(400, "InvalidInstanceId.NotFound", "The InstanceId is not found.");

    public static ApiError CertificateQuotaFull { get; } =
        new(400, "CreateSslCertsQuotaFull.QuotaFull", "The quota of SSL client certificates is full. Delete one, or have the quota raised.");

    public static ApiError RouteTableNotFound { get; } =
        new(404, "InvalidRouteTableId.NotFound", "The specified route table does not exist.");

    public static ApiError RouteNotFound { get; } = new(404, "InvalidRouteEntry.NotFound", "The specified route entry does not exist.");

    public static ApiError RouteExists { get; } =
        new(400, "InvalidCIDRBlock.Duplicate", "The route table has a route with this destination already, or a vSwitch has this block. Delete it first, or use another destination.");

    public static ApiError RouteIsAutomatic { get; } = new(
        400, "InvalidRouteEntry.SystemRoute", "The route was added by the service for an SSL server, and goes with that server. Delete the server, or change its client CIDR block.");

    public static ApiError Missing(string parameter) => new(400, $"Missing{parameter}", $"{parameter} is mandatory for this action.");

    public static ApiError Illegal(string parameter, string value, string remedy) =>
        new(400, $"IllegalParam.{parameter}", $"The specified \"{parameter}\" ({value}) is invalid. {remedy}");

    /// <summary>Ours: which code the service answers for a resource that cannot be tagged because it does not exist is in no source.</summary>
    public static ApiError ResourceNotFound(string id) =>
        new(404, "InvalidResourceId.NotFound", $"The specified resource ({id}) does not exist in the region, or is of another type.");

    /// <summary>Ours in its word: the limit is documented, its code is not.</summary>
    public static ApiError TooManyTags(string id) =>
        new(400, "QuotaExceeded.TagsPerResource", $"The resource {id} would have more than 20 tags. Remove some, or add fewer.");

    public static ApiError InvalidName(int maximum) =>
        new(400, "InvalidName", $"The name is not valid. Use 1 to {maximum} characters that do not start with http:// or https://.");

    public static ApiError InvalidDescription(int maximum) => new(
        400, "InvalidDescription", $"The description is not valid. Use 1 to {maximum} characters that do not start with http:// or https://.");
}

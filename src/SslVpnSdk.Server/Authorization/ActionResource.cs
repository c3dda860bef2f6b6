namespace SslVpnSdk.Server.Authorization;

/// <summary>A resource that an action is about.</summary>
/// <param name="Type">The type as it stands in names of resources: <c>sslvpnserver</c>.</param>
/// <param name="Parameter">The parameter with its id; null when all of the type are meant, as where one is made.</param>
/// <param name="IsOptional">Whether nothing is meant when the parameter is missing; otherwise all of the type are.</param>
internal sealed record ActionResource(string Type, string? Parameter = null, bool IsOptional = false);

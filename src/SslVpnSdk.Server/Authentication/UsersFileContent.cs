namespace SslVpnSdk.Server.Authentication;

/// <summary>A users file as it is written.</summary>
internal sealed record UsersFileContent
{
    public required IReadOnlyList<UserContent> Users { get; init; }
}

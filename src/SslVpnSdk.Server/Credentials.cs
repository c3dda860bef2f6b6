using System.Security.Cryptography;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Server;

/// <summary>The secrets a server was given, or made.</summary>
/// <param name="AccessKey">The key of the account's owner; null when only the keys of a users file are known.</param>
/// <param name="AdminToken">The token of the admin endpoint.</param>
internal sealed record Credentials(AccessKey? AccessKey, string AdminToken)
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    public static Credentials Of(ControlPlaneServerOptions options) => new(
        options.AccessKey ?? (options.UsersFile is null ? NewAccessKey() : null),
        options.AdminToken ?? NewText(40));

    /// <summary>As long as the service makes them, and with the prefix of its lasting keys.</summary>
    private static AccessKey NewAccessKey() => new($"LTAI{NewText(20)}", NewText(30));

    private static string NewText(int length) => RandomNumberGenerator.GetString(Alphabet, length);
}

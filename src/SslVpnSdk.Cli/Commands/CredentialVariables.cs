using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Http;

namespace SslVpnSdk.Cli.Commands;

/// <summary>The access key, in the environment variables that the cloud's own tools read. It is in no option: others see the options of a process.</summary>
internal static class CredentialVariables
{
    public const string Id = "ALIBABA_CLOUD_ACCESS_KEY_ID";
    public const string Secret = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
    public const string SecurityToken = "ALIBABA_CLOUD_SECURITY_TOKEN";

    /// <summary>The access key; null when none of the variables is set.</summary>
    /// <exception cref="CliException">Only a part of it is there, or a part that no key can have.</exception>
    public static AccessKey? Find(Terminal terminal) => (Value(terminal, Id), Value(terminal, Secret), Value(terminal, SecurityToken)) switch
    {
        (null, null, null) => null,
        (null, _, _) => throw Missing(Id),
        (_, null, _) => throw Missing(Secret),
        var (id, secret, token) => new AccessKey(id, secret, token),
    };

    /// <summary>The access key for an endpoint.</summary>
    /// <exception cref="CliException">There is none.</exception>
    public static AccessKey For(Terminal terminal, Uri endpoint) => Find(terminal) ?? throw new CliException(
        $"calls to {endpoint.GetLeftPart(UriPartial.Authority)} need an access key. Set {Id} and {Secret}, and for a temporary key {SecurityToken}.");

    private static string? Value(Terminal terminal, string name) => terminal.Variable(name) is not { Length: > 0 } value
        ? null
        : AccessKeyCheck.IsUsable(value)
            ? value
            : throw new CliException($"{name} has a character that no access key has, such as a space or the end of a line. Set it anew.");

    private static CliException Missing(string name) =>
        new($"the access key is not complete: {name} is not set. Set {Id} and {Secret}, and for a temporary key {SecurityToken}.");
}

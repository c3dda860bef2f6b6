namespace SslVpnSdk.ControlPlane.Http;

/// <summary>Whether calls can be signed with a key: what travels in headers must be able to.</summary>
internal static class AccessKeyCheck
{
    public static bool IsUsable(string part) => part.Length > 0 && part.All(character => character is > ' ' and < '\x7f' and not (',' or ';'));

    /// <remarks>The message never holds a value: one may be the secret, put into the wrong place.</remarks>
    public static void ThrowIfUnusable(AccessKey accessKey)
    {
        if (!IsUsable(accessKey.Id) || !IsUsable(accessKey.Secret) || accessKey.SecurityToken is { } token && !IsUsable(token))
        {
            throw new ArgumentException(
                "The access key has an empty part, or a character that no key has, such as a space or the end of a line.", nameof(accessKey));
        }
    }
}

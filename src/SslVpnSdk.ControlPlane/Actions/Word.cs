using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Checks parameters that take one of a few words.</summary>
internal static class Word
{
    /// <summary>Refuses a word that is not offered; null takes the default.</summary>
    public static void Check(string? word, string parameter, params ReadOnlySpan<string> offered)
    {
        if (word is not null && !offered.Contains(word))
        {
            throw ActionContext.Refuse(ApiError.Illegal(parameter, word, $"Use {string.Join(" or ", offered)}."));
        }
    }
}

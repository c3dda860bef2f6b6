using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Checks descriptions.</summary>
internal static class Description
{
    /// <summary>Refuses a description that is empty, too long, or an address; null is none.</summary>
    public static void Check(string? text, int maximum)
    {
        if (text is null)
        {
            return;
        }

        if (text.Length == 0 || text.Length > maximum || WebAddress.Begins(text))
        {
            throw ActionContext.Refuse(ApiError.InvalidDescription(maximum));
        }
    }
}

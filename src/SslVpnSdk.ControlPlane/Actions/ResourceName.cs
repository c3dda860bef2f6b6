using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Checks names that no rule of the catalogue is about.</summary>
internal static class ResourceName
{
    private const int MaximumLength = 128;

    /// <summary>Refuses a name that is empty, too long, or an address; null takes the default.</summary>
    public static void Check(string? name)
    {
        if (name is { Length: 0 or > MaximumLength } || WebAddress.Begins(name))
        {
            throw ActionContext.Refuse(ApiError.InvalidName(MaximumLength));
        }
    }
}

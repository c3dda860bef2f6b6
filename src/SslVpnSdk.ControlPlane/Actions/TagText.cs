using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Checks keys and values of tags.</summary>
internal static class TagText
{
    private const int MaximumLength = 128;

    public static void CheckKey(string? key)
    {
        if (string.IsNullOrEmpty(key))
        {
            throw ActionContext.Refuse(ApiError.Missing("TagKey"));
        }

        Check("TagKey", key);
    }

    public static void CheckValue(string? value) => Check("TagValue", value ?? "");

    public static RefusalException Twice(string key) =>
        ActionContext.Refuse(ApiError.Illegal("TagKey", key, "It is there twice. Use each key once."));

    private static void Check(string parameter, string text)
    {
        if (text.Length > MaximumLength
            || text.StartsWith("aliyun", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("acs:", StringComparison.OrdinalIgnoreCase)
            || WebAddress.IsIn(text))
        {
            throw ActionContext.Refuse(ApiError.Illegal(
                parameter, text, "Use at most 128 characters that do not start with aliyun or acs: and have no http:// or https:// in them."));
        }
    }
}

using System.Buffers.Text;
using System.Text;
using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>
/// The place in a list of tags: the last one that was answered. So nothing is left out or comes twice when tags are added or removed
/// between two calls.
/// </summary>
internal sealed record TagToken(string ResourceId, string Key)
{
    private const char Separator = '\n';

    public static TagToken Of(TagResource tag) => new(tag.ResourceId, tag.TagKey);

    /// <summary>The place a call continues from; null for the start.</summary>
    public static TagToken? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return Base64Url.IsValid(text) && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator, 2) is [var id, var key]
            ? new TagToken(id, key)
            : throw ActionContext.Refuse(ApiError.Illegal("NextToken", text, "Use the token of the answer before."));
    }

    public bool IsBefore(TagResource tag)
    {
        var order = string.CompareOrdinal(ResourceId, tag.ResourceId);
        return order < 0 || (order == 0 && string.CompareOrdinal(Key, tag.TagKey) < 0);
    }

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{ResourceId}{Separator}{Key}"));
}

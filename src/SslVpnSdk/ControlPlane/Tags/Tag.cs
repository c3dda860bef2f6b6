namespace SslVpnSdk.ControlPlane;

/// <summary>A tag of a resource, or a filter for one.</summary>
public sealed record Tag
{
    /// <summary>The key: 1 to 128 characters, not starting with <c>aliyun</c> or <c>acs:</c>, without <c>http://</c> and <c>https://</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The value: 0 to 128 characters, as the key otherwise. Null: empty; in a filter, any.</summary>
    public string? Value { get; init; }
}

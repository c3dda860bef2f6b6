namespace SslVpnSdk.Completion.Suggestions;

/// <summary>A region of the service.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Where it is.</param>
internal sealed record Region(string Id, string Name)
{
    /// <summary>Where two-factor authentication of the servers in Dubai is best bound to (page, "Two-factor Authentication", note).</summary>
    public const string Singapore = "ap-southeast-1";

    /// <summary>Public regions. Another is as good: no rule asks whether a region is among them.</summary>
    public static IReadOnlyList<Region> All { get; } =
    [
        new("ap-northeast-1", "Japan (Tokyo)"),
        new("ap-northeast-2", "South Korea (Seoul)"),
        new(Singapore, "Singapore"),
        new("ap-southeast-3", "Malaysia (Kuala Lumpur)"),
        new("ap-southeast-5", "Indonesia (Jakarta)"),
        new("ap-southeast-6", "Philippines (Manila)"),
        new("ap-southeast-7", "Thailand (Bangkok)"),
        new("cn-beijing", "China (Beijing)"),
        new("cn-chengdu", "China (Chengdu)"),
        new("cn-guangzhou", "China (Guangzhou)"),
        new("cn-hangzhou", "China (Hangzhou)"),
        new("cn-heyuan", "China (Heyuan)"),
        new("cn-hongkong", "China (Hong Kong)"),
        new("cn-huhehaote", "China (Hohhot)"),
        new("cn-qingdao", "China (Qingdao)"),
        new("cn-shanghai", "China (Shanghai)"),
        new("cn-shenzhen", "China (Shenzhen)"),
        new("cn-wulanchabu", "China (Ulanqab)"),
        new("cn-zhangjiakou", "China (Zhangjiakou)"),
        new("eu-central-1", "Germany (Frankfurt)"),
        new("eu-west-1", "UK (London)"),
        new("me-east-1", "UAE (Dubai)"),
        new("us-east-1", "US (Virginia)"),
        new("us-west-1", "US (Silicon Valley)"),
    ];
}

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>A region that is listed. One that is not is as good (<see cref="Regions"/>).</summary>
/// <param name="Id">Its id.</param>
/// <param name="ChineseName">Where it is, in Chinese.</param>
/// <param name="EnglishName">Where it is, in English.</param>
internal sealed record KnownRegion(string Id, string ChineseName, string EnglishName)
{
    public static IReadOnlyList<KnownRegion> All { get; } =
    [
        new("cn-qingdao", "华北1（青岛）", "China (Qingdao)"),
        new("cn-beijing", "华北2（北京）", "China (Beijing)"),
        new("cn-zhangjiakou", "华北3（张家口）", "China (Zhangjiakou)"),
        new("cn-huhehaote", "华北5（呼和浩特）", "China (Hohhot)"),
        new("cn-wulanchabu", "华北6（乌兰察布）", "China (Ulanqab)"),
        new("cn-hangzhou", "华东1（杭州）", "China (Hangzhou)"),
        new("cn-shanghai", "华东2（上海）", "China (Shanghai)"),
        new("cn-shenzhen", "华南1（深圳）", "China (Shenzhen)"),
        new("cn-heyuan", "华南2（河源）", "China (Heyuan)"),
        new("cn-guangzhou", "华南3（广州）", "China (Guangzhou)"),
        new("cn-chengdu", "西南1（成都）", "China (Chengdu)"),
        new("cn-hongkong", "中国香港", "China (Hong Kong)"),
        new("ap-northeast-1", "日本（东京）", "Japan (Tokyo)"),
        new("ap-northeast-2", "韩国（首尔）", "South Korea (Seoul)"),
        new("ap-southeast-1", "新加坡", "Singapore"),
        new("ap-southeast-3", "马来西亚（吉隆坡）", "Malaysia (Kuala Lumpur)"),
        new("ap-southeast-5", "印度尼西亚（雅加达）", "Indonesia (Jakarta)"),
        new("ap-southeast-6", "菲律宾（马尼拉）", "Philippines (Manila)"),
        new("ap-southeast-7", "泰国（曼谷）", "Thailand (Bangkok)"),
        new("us-east-1", "美国（弗吉尼亚）", "US (Virginia)"),
        new("us-west-1", "美国（硅谷）", "US (Silicon Valley)"),
        new("eu-west-1", "英国（伦敦）", "UK (London)"),
        new("eu-central-1", "德国（法兰克福）", "Germany (Frankfurt)"),
        new("me-east-1", "阿联酋（迪拜）", "UAE (Dubai)"),
    ];

    /// <summary>Whether a call asks for names in Chinese, as it does when it does not say.</summary>
    public static bool IsChinese(string? acceptLanguage) => acceptLanguage is null or "" or "zh-CN";

    /// <summary>The name of a region in a language; of one that is not listed its id.</summary>
    public static string NameOf(string regionId, string? acceptLanguage) =>
        All.FirstOrDefault(region => region.Id == regionId)?.Name(acceptLanguage) ?? regionId;

    public string Name(string? acceptLanguage) => IsChinese(acceptLanguage) ? ChineseName : EnglishName;
}

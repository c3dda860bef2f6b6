using System.Text.RegularExpressions;
using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>The regions: every word that has the form of one, so that regions opened later are known too.</summary>
internal static partial class Regions
{
    public static void Check(string regionId, string action)
    {
        RuleRefusals.Check(new RequestDraft(regionId ?? "", action).ToStack());
        if (!Form().IsMatch(regionId!))
        {
            throw ActionContext.Refuse(ApiError.RegionNotFound);
        }
    }

    [GeneratedRegex("^[a-z]{2,}(-[a-z0-9]+)+$")]
    private static partial Regex Form();
}

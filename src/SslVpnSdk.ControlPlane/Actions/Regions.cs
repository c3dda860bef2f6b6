using System.Text.RegularExpressions;
using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>The regions: every word that has the form of one, so that regions opened later are known too.</summary>
internal static partial class Regions
{
    /// <summary>The refusal of a call that had to name its region.</summary>
    public static RefusalException Missing => ActionContext.Refuse(ApiError.Missing("RegionId"));

    /// <summary>Refuses a region that is missing or none.</summary>
    public static void Check(string? regionId, string action)
    {
        if (string.IsNullOrEmpty(regionId))
        {
            RuleRefusals.Check(new RequestDraft("", action).ToStack());
        }

        CheckForm(regionId!);
    }

    /// <summary>The region of a call that need not name one; null when it does not.</summary>
    public static string? Optional(string? regionId)
    {
        if (string.IsNullOrEmpty(regionId))
        {
            return null;
        }

        CheckForm(regionId);
        return regionId;
    }

    private static void CheckForm(string regionId)
    {
        if (!Form().IsMatch(regionId))
        {
            throw ActionContext.Refuse(ApiError.RegionNotFound);
        }
    }

    [GeneratedRegex("^[a-z]{2,}(-[a-z0-9]+)+$")]
    private static partial Regex Form();
}

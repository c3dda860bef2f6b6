using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>docs/control-plane.md lists the actions there are.</summary>
public sealed partial class ActionsPageTests
{
    [Fact]
    public void The_page_lists_every_action_and_no_other()
    {
        var section = File.ReadAllText(PathOfPage()).Split("## Actions")[1].Split("Every other action")[0];

        Assert.Equal(SampleRequests.Actions, Code().Matches(section).Select(match => match.Groups[1].Value).Order());
    }

    private static string PathOfPage([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "docs", "control-plane.md");

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Code();
}

namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>Source that says by hand what the source generator says: the tests of the build do not depend on it.</summary>
internal static class ByHand
{
    public static string Stack(string name, string document = "{}") =>
        $"""[assembly: SslVpnSdk.SslVpnDeployment("{name}", null, "{document}")]""" + "\n";

    public static string Problem(string name, string problem) =>
        $"""[assembly: SslVpnSdk.SslVpnDeployment("{name}", null, null, Problem = "{problem}")]""" + "\n";
}

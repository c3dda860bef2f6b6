using System.Runtime.CompilerServices;

namespace SslVpnSdk.Planning.Tests;

/// <summary>A snapshot that is missing fails its test. To take new ones, run the tests with <c>SNAPSHOOTER_STRICT_MODE=off</c>.</summary>
internal static class SnapshotMode
{
    private const string Variable = "SNAPSHOOTER_STRICT_MODE";

    [ModuleInitializer]
    internal static void BeStrict()
    {
        if (Environment.GetEnvironmentVariable(Variable) is null)
        {
            Environment.SetEnvironmentVariable(Variable, "on");
        }
    }
}

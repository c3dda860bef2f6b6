using System.Reflection;

namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>Where the build that made these tests found and put things.</summary>
internal static class TestBuild
{
    public static string Configuration => Value("Configuration");

    public static string RepositoryRoot => Value("RepositoryRoot");

    public static string PackageRoot => Value("NuGetPackageRoot");

    private static string Value(string key) =>
        typeof(TestBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

using System.Globalization;
using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests.Crashes;

/// <summary>The process that is killed: many callers that change state without end, and say on standard output what was acknowledged.</summary>
internal static class CrashingProgram
{
    private const int Callers = 16;

    /// <summary>Runs until it is killed.</summary>
    /// <param name="args">The store, the folder or connection string, and the seed.</param>
    public static async Task RunAsync(string[] args)
    {
        var seed = int.Parse(args[2], CultureInfo.InvariantCulture);
        await using var plane = Open(Enum.Parse<TestStore>(args[0]), args[1]);
        var log = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true, NewLine = "\n" });
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller =>
            Task.Run(() => new CrashingCaller(plane, log, caller, new Random((Callers * seed) + caller)).RunAsync())));
    }

    /// <summary>Opens the control plane of a process that is killed.</summary>
    public static EmbeddedControlPlane Open(TestStore store, string place)
    {
        var options = new ControlPlaneOptions { Seed = 1, TransitionDuration = TimeSpan.Zero, VpnGatewayQuota = int.MaxValue, ClientCertificateQuota = int.MaxValue };
        return store == TestStore.Sqlite ? EmbeddedControlPlane.Open(place, options) : EmbeddedControlPlane.OpenPostgreSql(place, options);
    }
}

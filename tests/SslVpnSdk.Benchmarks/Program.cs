using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using SslVpnSdk.Benchmarks.Bounds;

// "bounds" prints the ratios that have bounds, timed in turn; anything else is BenchmarkDotNet's.
if (args is ["bounds", .. var rest])
{
    return BoundsTable.Print(BoundsOptions.Of(rest), Console.Out);
}

var config = ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(BoundsTable).Assembly).Run(args, config);
return 0;

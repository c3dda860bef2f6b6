using SslVpnSdk.Benchmarks.Compiling;
using SslVpnSdk.Benchmarks.Fleets;
using SslVpnSdk.Benchmarks.Sizes;

namespace SslVpnSdk.Benchmarks.Bounds;

/// <summary>Measures the ratios that have bounds, with the benchmarks' own methods.</summary>
/// <param name="options">What to measure.</param>
internal sealed class Measurements(BoundsOptions options)
{
    /// <summary>The groups of ratios, and how each is measured.</summary>
    public IReadOnlyList<(string Name, Func<IEnumerable<Bound>> Measure)> Groups =>
    [
        ("keystroke", Keystroke),
        ("compile", Compile),
        ("memory", Memory),
        ("model", Model),
        ("evaluation", Evaluation),
        ("runtime", RunTime),
        ("server", Server),
        ("state", State),
        ("plan", Plan),
        ("apply", Apply),
    ];

    private IEnumerable<Bound> Keystroke()
    {
        var benchmarks = new KeystrokeBenchmarks { Style = options.Style, Stacks = options.Stacks };
        benchmarks.Open();
        var medians = Interleaved.Medians(
            options.Warmups,
            options.Rounds,
            () => benchmarks.WholeSolution().TotalMilliseconds,
            () => benchmarks.InStack().TotalMilliseconds,
            () => benchmarks.Elsewhere().TotalMilliseconds,
            () => benchmarks.CompilerInStack().TotalMilliseconds);
        yield return new Bound("keystroke in a stack : whole solution", medians[1], medians[0], "ms", 0.01);
        yield return new Bound("keystroke elsewhere : whole solution", medians[2], medians[0], "ms", 0.001);
        yield return new Bound("the compiler's own diagnostics of that file : whole solution", medians[3], medians[0], "ms", null);
    }

    private IEnumerable<Bound> Compile()
    {
        using var benchmarks = new CompileBenchmarks { Style = options.Style, Stacks = options.Stacks };
        benchmarks.Start();
        var medians = Interleaved.Medians(options.Warmups, options.Rounds, benchmarks.Without, benchmarks.With);
        yield return new Bound("compiling with : without", medians[1], medians[0], "ms", 1.10);

        var trees = FleetCompilation.Parse(Fleet.Of(options.Stacks, options.Style));
        var parts = Interleaved.Medians(
            options.Warmups, options.Rounds, () => Bodies.Emit(FleetCompilation.Of(trees)), () => Bodies.Bind(FleetCompilation.Of(trees)));
        yield return new Bound("binding all bodies once more : compiling parsed files", parts[1], parts[0], "ms", null);
    }

    private IEnumerable<Bound> Memory()
    {
        // The first of each fills caches that belong to the process.
        var fleet = Fleet.Of(options.Stacks, options.Style);
        (_, _) = (HeldMemory.Without(fleet), HeldMemory.With(fleet));
        var (with, without) = (HeldMemory.With(fleet), HeldMemory.Without(fleet));
        const double MiB = 1024 * 1024;
        yield return new Bound("memory in use with : without", with.InUse / MiB, without.InUse / MiB, "MiB", 1.15);
        yield return new Bound("held by the solution with : without", with.Held / MiB, without.Held / MiB, "MiB", null);
    }

    private IEnumerable<Bound> Model() => Enum.GetValues<DraftShape>().SelectMany(shape => new[]
    {
        Model("check", shape, benchmarks => benchmarks.Check()),
        Model("write", shape, benchmarks => benchmarks.Write()),
        Model("read", shape, benchmarks => benchmarks.Read()),
    }.SelectMany(bounds => bounds));

    private IEnumerable<Bound> Model(string name, DraftShape shape, Action<ModelSizeBenchmarks> run) =>
        new Scaling(options).Of($"{name}, {shape}", servers =>
        {
            var benchmarks = new ModelSizeBenchmarks { Shape = shape, Servers = servers };
            benchmarks.Make();
            return () => run(benchmarks);
        });

    private IEnumerable<Bound> Evaluation() => new Scaling(options).Of("evaluate", servers =>
    {
        var benchmarks = new EvaluationSizeBenchmarks { Style = options.Style, Servers = servers };
        benchmarks.Parse();
        return () => benchmarks.Evaluate();
    }).Concat(new Scaling(options).Of("the compiler alone, on the same files", servers =>
    {
        var trees = FleetCompilation.Parse(Fleet.Of(servers / Fleet.ServersPerStack, options.Style));
        return () => Bodies.Emit(FleetCompilation.Of(trees));
    }, limit: null));

    private IEnumerable<Bound> Server() => new ServerMeasurements(options).Measure();

    private IEnumerable<Bound> RunTime()
    {
        var benchmarks = new RunTimeBenchmarks { Style = options.Style, Stacks = options.Stacks };
        benchmarks.Load();
        var medians = Interleaved.Medians(options.Warmups, options.Rounds, () => benchmarks.Run(), () => benchmarks.Evaluate());
        yield return new Bound("evaluating from source : running", medians[1], medians[0], "ms", null);
    }

    private IEnumerable<Bound> Plan() => new EngineMeasurements(options).Plan();

    private IEnumerable<Bound> Apply() => new EngineMeasurements(options).Apply();

    private IEnumerable<Bound> State() => new StateMeasurements(options).Measure();
}

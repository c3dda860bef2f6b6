using SslVpnSdk.Applying;
using SslVpnSdk.Cli.Output;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Progress;

/// <summary>Progress for programs: an object a line, the plan first and the end last. Operations that run at once tell of themselves in turn.</summary>
internal sealed class JsonProgress(TextWriter output, TimeProvider clock) : IProgress<ApplyEvent>
{
    private readonly Lock _lock = new();

    public void Report(ApplyEvent value) => Write(EventJson.Of(value, Now));

    public void Plan(string command, Plan plan) => Write(new PlanEventJson(JsonOutput.FormatVersion, "plan", Now, command, PlanJson.Of("plan", plan)));

    public void End(ApplyResult result, string? failure) => Write(new EndEventJson(
        JsonOutput.FormatVersion, "end", Now, result.Outcome, result.Done.Count, result.Total, failure, result.Bundles.Select(BundleJson.Of)));

    private DateTimeOffset Now => clock.GetUtcNow();

    private void Write<T>(T value)
    {
        lock (_lock)
        {
            JsonOutput.WriteLine(output, value);
        }
    }
}

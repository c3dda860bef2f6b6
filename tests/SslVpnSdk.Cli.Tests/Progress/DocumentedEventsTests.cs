using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using SslVpnSdk.Applying;
using SslVpnSdk.Bundles;
using SslVpnSdk.Cli.Progress;
using SslVpnSdk.Json;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.Tests.Progress;

/// <summary>The examples of docs/output.md are what is written, to the byte.</summary>
public sealed class DocumentedEventsTests : IDisposable
{
    private static readonly ApplyEvent Staff = new(
        ApplyPhase.Started, OperationKind.Create, new ResourceAddress(ResourceKind.SslServer, "staff"), null, TimeSpan.Zero, 3, 5)
    {
        OperationId = 3,
    };

    private readonly StringWriter _output = new();
    private readonly JsonProgress _progress;

    public DocumentedEventsTests() => _progress = new JsonProgress(_output, new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 14, 0, 0, TimeSpan.Zero)));

    [Fact]
    public void Operation()
    {
        var elapsed = TimeSpan.FromSeconds(3.125);
        _progress.Report(Staff with { Phase = ApplyPhase.Waiting, Number = 0, WaitsFor = new([2]) });
        _progress.Report(Staff);
        _progress.Report(Staff with { Phase = ApplyPhase.Done, Id = "vss-1", Elapsed = elapsed });
        _progress.Report(Staff with { Phase = ApplyPhase.Failed, Reason = "the quota is used up", Elapsed = elapsed });
        _progress.Report(Staff with
        {
            Phase = ApplyPhase.Skipped,
            Address = new ResourceAddress(ResourceKind.ClientCertificate, "ana"),
            Reason = "SSL server staff failed",
            Number = 4,
            OperationId = 4,
        });

        Assert.Equal(Documented("operation"), Written());
    }

    [Fact]
    public void End()
    {
        var gateway = Staff with { Address = new ResourceAddress(ResourceKind.VpnGateway, "edge"), Phase = ApplyPhase.Done };
        var result = new ApplyResult(ApplyOutcome.Failed, new([gateway, gateway]), new([]), new([]), 5)
        {
            Bundles = new([new WrittenBundle("ana", "vsc-1", "/work/.sslvpn/certificates/head-office/ana")]),
        };

        _progress.End(result, "SSL server staff: the quota is used up");

        Assert.Equal(Documented("end"), Written());
    }

    [Fact]
    public void Plan()
    {
        var document = DeploymentJsonReader.Read(ToolFolder.Contract("head-office"));
        _progress.Plan("apply", Planner.Plan(document, DeploymentState.Empty("head-office", null, "eu-central-1"), ObservedState.Empty));

        var written = JsonNode.Parse(Assert.Single(Written()))!;
        Assert.Equal("plan", (string)written["plan"]!["command"]!);
        written["plan"] = new JsonObject();
        Assert.Equal(Assert.Single(Documented("plan")), written.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void Every_phase_is_documented()
    {
        var documented = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "output.md"));

        Assert.All(Enum.GetNames<ApplyPhase>(), phase => Assert.Contains($"\"phase\":\"{phase.ToLowerInvariant()}\"", documented, StringComparison.Ordinal));
    }

    public void Dispose() => _output.Dispose();

    private static string[] Documented(string name) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "docs", "output.md")).Where(line => line.Contains($"\"event\":\"{name}\"", StringComparison.Ordinal))];

    private string[] Written() => _output.ToString().TrimEnd('\n').Split('\n');
}

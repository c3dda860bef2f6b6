using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using SslVpnSdk.Applying;
using SslVpnSdk.Cli.Progress;
using SslVpnSdk.Documents;
using SslVpnSdk.Json;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.Tests.Progress;

/// <summary>An apply of a document, of which a test tells, and what is drawn of it.</summary>
internal sealed partial class ProgressCase
{
    private readonly FakeTimeProvider _clock = new();
    private readonly ProgressModel _model;
    private readonly int _total;

    public ProgressCase(DeploymentDocument document, int? total = null)
    {
        var plan = Planner.Plan(document, DeploymentState.Empty(document.Stack, document.Environment, document.Region), ObservedState.Empty);
        _model = new ProgressModel(new PlanParents(plan), _clock);
        _total = total ?? plan.Steps.Count;
    }

    public static ProgressCase HeadOffice() => new(DeploymentJsonReader.Read(ToolFolder.Contract("head-office")));

    public ProgressCase After(double seconds)
    {
        _clock.Advance(TimeSpan.FromSeconds(seconds));
        return this;
    }

    public ProgressCase Tell(
        ApplyPhase phase, ResourceKind kind, string name, double seconds = 0, string? reason = null, OperationKind operation = OperationKind.Create, int id = 0)
    {
        _model.Add(new ApplyEvent(phase, operation, new ResourceAddress(kind, name), null, TimeSpan.FromSeconds(seconds), 1, _total)
        {
            OperationId = id,
            Reason = reason,
        });
        return this;
    }

    /// <summary>What is drawn now, without colours.</summary>
    public string Draw(int width = 80, int height = 24, bool isUnicode = true, bool isStopping = false)
    {
        using var text = new StringWriter();
        TestScreen.Console(text, width, height).Write(new ProgressView(width, height, isUnicode).Draw(_model, isStopping));
        return string.Join('\n', Colours().Replace(text.ToString(), "").ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }

    [GeneratedRegex("\e\\[[0-9;]*m")]
    private static partial Regex Colours();
}

using System.Text.RegularExpressions;

namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>All ways C# has to suppress a diagnostic, each at a stack of its own, and what they cannot do.</summary>
[Collection(EndToEndTests.Name)]
public sealed partial class SuppressionTests(PackedFeed feed)
{
    /// <summary>The stacks by how they suppress; the last does not.</summary>
    private static readonly string[] Ways = ["Pragma", "Attribute", "EditorConfig", "Baseline", "Not"];

    [Fact]
    public void Suppressed_warning_is_silent_and_its_stack_has_a_document()
    {
        var project = Project("suppressed-warnings", "SSLVPN4001", "server.WithEncryptionAlgorithm(EncryptionAlgorithm.None);");

        var build = project.Build();

        build.AssertSucceeded();
        Assert.Equal(["Not.cs"], FilesThatAreReported(build));
        Assert.Equal(Ways.Order().Select(way => $"{way.ToLowerInvariant()}.sslvpn.json"), project.Documents);
    }

    [Fact]
    public void Suppressed_error_is_silent_and_its_stack_has_no_document()
    {
        var project = Project("suppressed-errors", "SSLVPN1002", "server.WithPort(443);", besides: ["Not"]);

        var build = project.Build();

        Assert.All(Ways.Except(["Not"]), way => build.AssertFailedWith($"error SSLVPN1002: Stack '{way.ToLowerInvariant()}' has no document. "));
        Assert.Empty(FilesThatAreReported(build));
        Assert.Empty(project.Documents);
    }

    private static IEnumerable<string> FilesThatAreReported(CommandResult build) =>
        Reported().Matches(build.Output).Select(line => line.Groups["file"].Value).Distinct();

    private TestProject Project(string name, string id, string fault, params string[] besides)
    {
        var project = new TestProject(feed, name);
        foreach (var way in Ways.Except(besides))
        {
            project.Write($"{way}.cs", Stack(
                way,
                way == "Pragma" ? $"#pragma warning disable {id}\n{fault}\n#pragma warning restore {id}" : fault,
                way == "Attribute" ? $"[System.Diagnostics.CodeAnalysis.SuppressMessage(\"SslVpn\", \"{id}\", Justification = \"Test.\")]" : ""));
        }

        project.Write(".editorconfig", $"root = true\n[EditorConfig.cs]\ndotnet_diagnostic.{id}.severity = none\n");
        project.Write(
            "GlobalSuppressions.cs",
            $"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"SslVpn\", \"{id}\", Scope = \"member\", Target = \"~M:Baseline.Define(SslVpnSdk.StackBuilder)\")]\n");
        return project;
    }

    private static string Stack(string name, string fault, string attribute) =>
        $$"""
        using SslVpnSdk;

        [SslVpnStack("{{name.ToLowerInvariant()}}")]
        public sealed partial class {{name}} : SslVpnStack
        {
            {{attribute}}
            protected override void Define(StackBuilder stack)
            {
                stack.InRegion("eu-central-1");
                var vpc = stack.AddVpc("main").WithCidrBlock("10.0.0.0/16");
                var gateway = stack.AddVpnGateway("edge").InVpc(vpc).WithBandwidth(10).WithSslConnections(5);
                var server = stack.AddSslServer("staff").OnGateway(gateway)
                    .WithLocalNetworks("10.0.1.0/24").WithClientCidrBlock("192.168.0.0/24");
        {{fault}}
            }
        }
        """;

    [GeneratedRegex(@"(?<file>\w+\.cs)\(\d+,\d+\): (error|warning) SSLVPN")]
    private static partial Regex Reported();
}

using Snapshooter.Xunit;
using Spectre.Console;
using SslVpnSdk.Applying;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Tests.Progress;

/// <summary>What is drawn of a running apply.</summary>
public sealed class ProgressViewTests
{
    [Fact]
    public void Each_resource_stands_below_the_one_it_stands_in_or_on() => Snapshot.Match(Running().Draw());

    [Fact]
    public void Without_Unicode_it_is_ASCII()
    {
        var drawing = Running().Draw(isUnicode: false);

        Assert.DoesNotContain(drawing.Replace("björn", "", StringComparison.Ordinal), c => !char.IsAscii(c));
        Assert.Contains("x client certificate bj", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void That_it_is_stopping_is_said() =>
        Assert.StartsWith("stopping after what is in hand, Ctrl-C stops at once; 1 of 5 done", Running().Draw(isStopping: true), StringComparison.Ordinal);

    [Theory]
    [InlineData(20)]
    [InlineData(24)]
    [InlineData(40)]
    public void A_narrow_terminal_cuts_rows_and_never_wraps_them(int width)
    {
        var lines = Running().Draw(width).TrimEnd().Split('\n');

        Assert.Equal(6, lines.Length);
        Assert.All(lines, line => Assert.InRange(line.GetCellWidth(), 1, width));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(24)]
    [InlineData(60)]
    public void A_thousand_steps_are_never_higher_than_the_terminal(int height)
    {
        var apply = Thousand();

        var lines = apply.Draw(height: height).TrimEnd().Split('\n');

        Assert.InRange(lines.Length, 2, height);
        Assert.StartsWith("495 of 1,000 done, 2 running, 1 failed, 502 waiting", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_works_and_what_failed_is_shown_before_what_ended_last_and_that_before_what_waits()
    {
        var drawing = Thousand().Draw(height: 16);

        Assert.Contains("SSL server s499  creating", drawing, StringComparison.Ordinal);
        Assert.Contains("SSL server s498  creating", drawing, StringComparison.Ordinal);
        Assert.Contains("SSL server s497  failed", drawing, StringComparison.Ordinal);
        Assert.Contains("SSL server s496  created", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("s495", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("waiting\n", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_replacement_that_is_shown_which_works()
    {
        var apply = ProgressCase.HeadOffice()
            .Tell(ApplyPhase.Waiting, ResourceKind.Vpc, "main", operation: OperationKind.Create, id: 2)
            .Tell(ApplyPhase.Started, ResourceKind.Vpc, "main", operation: OperationKind.Delete, id: 1);
        Assert.Contains("VPC main  deleting", apply.Draw(), StringComparison.Ordinal);

        apply.Tell(ApplyPhase.Done, ResourceKind.Vpc, "main", operation: OperationKind.Delete, id: 1);
        Assert.Contains("VPC main  waiting", apply.Draw(), StringComparison.Ordinal);

        apply.Tell(ApplyPhase.Started, ResourceKind.Vpc, "main", operation: OperationKind.Create, id: 2);
        Assert.Contains("VPC main  creating", apply.Draw(), StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_a_name_nor_a_reason_moves_the_cursor()
    {
        var drawing = ProgressCase.HeadOffice()
            .Tell(ApplyPhase.Failed, ResourceKind.ClientCertificate, "\e[2Jana\r\n[red]", reason: "no\u202e\u009b1A")
            .Draw(width: 200);

        Assert.Contains("""client certificate \u001b[2Jana\u000d\u000a[red]  failed after 0.0 s: no\u202e\u009b1A""", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_minute_and_more_is_told_in_minutes() => Assert.Contains(
        "VPC main  creating, 2:05 min",
        ProgressCase.HeadOffice().Tell(ApplyPhase.Started, ResourceKind.Vpc, "main").After(seconds: 125).Draw(),
        StringComparison.Ordinal);

    private static ProgressCase Running() => ProgressCase.HeadOffice()
        .Tell(ApplyPhase.Waiting, ResourceKind.ClientCertificate, "ana", id: 4)
        .Tell(ApplyPhase.Waiting, ResourceKind.SslServer, "staff", id: 3)
        .Tell(ApplyPhase.Done, ResourceKind.Vpc, "main", seconds: 1.25, id: 1)
        .After(seconds: 2)
        .Tell(ApplyPhase.Started, ResourceKind.VpnGateway, "edge", id: 2)
        .Tell(ApplyPhase.Failed, ResourceKind.ClientCertificate, "björn", seconds: 0.5, reason: "the quota is used up", id: 5)
        .After(seconds: 3.1);

    /// <summary>A thousand SSL servers, of which some five hundred are done.</summary>
    private static ProgressCase Thousand()
    {
        var apply = new ProgressCase(new DeploymentDocument("many", null, "eu-central-1", new([]), new([.. Enumerable.Range(0, 1000).SelectMany(Site)])), total: 1000);
        foreach (var number in Enumerable.Range(0, 1000))
        {
            apply.Tell(ApplyPhase.Waiting, ResourceKind.SslServer, $"s{number}", id: number);
        }

        foreach (var number in Enumerable.Range(0, 497).Except([10, 20]))
        {
            apply.Tell(ApplyPhase.Done, ResourceKind.SslServer, $"s{number}", id: number);
        }

        return apply.Tell(ApplyPhase.Failed, ResourceKind.SslServer, "s497", id: 497)
            .Tell(ApplyPhase.Started, ResourceKind.SslServer, "s498", id: 498)
            .Tell(ApplyPhase.Started, ResourceKind.SslServer, "s499", id: 499);
    }

    private static IEnumerable<DocumentResource> Site(int number) =>
    [
        new VpcDocument($"v{number}", "10.0.0.0/16", new([]), new([])),
        new VpnGatewayDocument($"g{number}", $"v{number}", 10, 5, new([]), null),
        new SslServerDocument(
            $"s{number}", $"g{number}", new(["10.0.1.0/24"]), "192.168.0.0/24", VpnProtocol.Udp, 1194, EncryptionAlgorithm.Aes256Cbc, false, null),
    ];
}

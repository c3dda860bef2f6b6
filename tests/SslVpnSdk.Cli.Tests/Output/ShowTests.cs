using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using Snapshooter.Xunit;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Cli.Tests.Output;

/// <summary><c>sslvpn show</c> says what is there, who is connected, what ends and what is gone.</summary>
public sealed partial class ShowTests : IDisposable
{
    private const string Region = "eu-central-1";

    private readonly ToolFolder _folder = new ToolFolder { Screen = (150, 40) }
        .With("office.json", ToolFolder.Contract("head-office").Replace(
            "\"routes\": []", """ "routes": [{ "destinationCidrBlock": "172.31.0.0/16", "nextHop": "i-archive" }]""", StringComparison.Ordinal));

    [Fact]
    public async Task Each_resource_stands_below_the_one_it_stands_in_or_on()
    {
        await ApplyAsync();
        await ConnectAsync("ana");

        Snapshot.Match(Masked(await ShowAsync("--no-color")));
    }

    [Fact]
    public async Task A_terminal_gets_a_tree_in_colours()
    {
        await ApplyAsync();

        Snapshot.Match(Masked(await ShowAsync()).Replace("\e", "<esc>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_certificate_that_ends_within_a_month_is_yellow()
    {
        await ApplyAsync();
        _folder.Clock = new FakeTimeProvider(await EndOfCertificatesAsync() - TimeSpan.FromDays(2.5));

        Assert.Matches(@"\e\[93mclient certificate ana  normal, ends [\d-]+, 2 days left", await ShowAsync());
    }

    [Fact]
    public async Task A_certificate_that_has_ended_is_marked()
    {
        await ApplyAsync();
        _folder.Clock = new FakeTimeProvider(await EndOfCertificatesAsync());

        Assert.Matches(@"client certificate ana  expired, ended \d{4}-\d\d-\d\d  vsc-", await ShowAsync("--no-color"));
    }

    [Fact]
    public async Task A_certificate_that_a_change_of_its_server_made_useless_is_marked()
    {
        await ApplyAsync();
        await InPlaneAsync(async plane =>
        {
            var server = (await plane.SendAsync(new DescribeSslVpnServersRequest { RegionId = Region })).SslVpnServers[0];
            return await plane.SendAsync(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server.SslVpnServerId, Proto = "TCP" });
        });

        Assert.Contains("client certificate ana  expired, invalidated by a change of its SSL server  vsc-", await ShowAsync("--no-color"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_recorded_and_gone_is_said()
    {
        await ApplyAsync();
        var id = await DeleteCertificateAsync("ana");

        Assert.EndsWith($"client certificate ana  recorded, and gone  {id}\n", await ShowAsync("--no-color"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await ShowAsync("--json"));
        Assert.Equal(
            ("clientCertificate", "ana", id),
            (Text(json, "gone", 0, "type"), Text(json, "gone", 0, "name"), Text(json, "gone", 0, "id")));
    }

    [Fact]
    public async Task Routes_and_connected_clients_are_in_the_JSON()
    {
        await ApplyAsync();
        var client = await ConnectAsync("ana");

        using var json = JsonDocument.Parse(await ShowAsync("--json"));

        Assert.Equal("main/172.31.0.0/16", Text(json, "routes", 0, "name"));
        Assert.Equal(client.PrivateIp, json.RootElement.GetProperty("sslServers")[0].GetProperty("clients")[0].GetProperty("privateIp").GetString());
    }

    public void Dispose() => _folder.Dispose();

    private static string? Text(JsonDocument json, string list, int index, string property) =>
        json.RootElement.GetProperty(list)[index].GetProperty(property).GetString();

    private static string Masked(string text) => Varying().Replace(text, match => match.Groups["kind"].Success ? $"{match.Groups["kind"].Value}…" : "…");

    /// <summary>Ids, public addresses, dates and counts of days.</summary>
    [GeneratedRegex(@"(?<kind>\b(vpc|vpn|vss|vsc|rte|i)-)[a-z0-9]+|\b(?!10\.|172\.|192\.168\.)\d+(\.\d+){3}|\d{4}-\d\d-\d\d( \d\d:\d\d)?|\d+(?= days)|(?<=:)\d{5}\b")]
    private static partial Regex Varying();

    private Task<string> ApplyAsync() => _folder.DoneAsync("apply", "office.json", "--yes", "--no-color");

    private Task<string> ShowAsync(params string[] options) => _folder.DoneAsync(["show", "office.json", .. options]);

    private Task<SslVpnClient> ConnectAsync(string certificate) => InPlaneAsync(async plane =>
        await plane.ConnectClientAsync((await CertificateAsync(plane, certificate)).SslVpnClientCertId));

    private Task<string> DeleteCertificateAsync(string name) => InPlaneAsync(async plane =>
    {
        var id = (await CertificateAsync(plane, name)).SslVpnClientCertId;
        await plane.SendAsync(new DeleteSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = id });
        return id;
    });

    private Task<DateTimeOffset> EndOfCertificatesAsync() =>
        InPlaneAsync(async plane => DateTimeOffset.FromUnixTimeMilliseconds((await CertificateAsync(plane, "ana")).EndTime));

    private async Task<T> InPlaneAsync<T>(Func<EmbeddedControlPlane, Task<T>> work)
    {
        await using var plane = EmbeddedControlPlane.Open(_folder.Data, new ControlPlaneOptions { TransitionDuration = TimeSpan.Zero });
        return await work(plane);
    }

    private static async Task<SslVpnClientCertKey> CertificateAsync(EmbeddedControlPlane plane, string name) =>
        (await plane.SendAsync(new DescribeSslVpnClientCertsRequest { RegionId = Region })).SslVpnClientCertKeys.Single(certificate => certificate.Name == name);
}

using System.Text.Json;

namespace SslVpnSdk.Cli.Tests.Planning;

/// <summary>Where the certificates are that have to be installed.</summary>
public sealed class CertificatesTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().WithOffice();

    [Fact]
    public async Task An_apply_says_where_new_certificates_are()
    {
        var output = await _folder.DoneAsync("apply", "office.json", "--yes");

        Assert.Contains(
            $"  ana    {Path.Combine("data", "certificates", "head-office", "ana")}{Environment.NewLine}"
            + $"  björn  {Path.Combine("data", "certificates", "head-office", "björn")}{Environment.NewLine}",
            output,
            StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.Path("data", "certificates", "head-office", "ana", "config.ovpn")));
        Assert.DoesNotContain("PRIVATE", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_it_says_where_and_not_what()
    {
        var output = await _folder.DoneAsync("apply", "office.json", "--yes", "--json", "--certificates", "keys");

        using var json = JsonDocument.Parse(output);
        Assert.Equal(
            [_folder.Path("keys", "head-office", "ana"), _folder.Path("keys", "head-office", "björn")],
            json.RootElement.GetProperty("certificates").EnumerateArray().Select(bundle => bundle.GetProperty("folder").GetString()!));
        Assert.DoesNotContain("PRIVATE", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_event_says_where_and_not_what()
    {
        var output = await _folder.DoneAsync("apply", "office.json", "--yes", "--progress", "json", "--certificates", "keys");

        using var end = JsonDocument.Parse(output.TrimEnd('\n').Split('\n')[^1]);
        Assert.Equal(
            [_folder.Path("keys", "head-office", "ana"), _folder.Path("keys", "head-office", "björn")],
            end.RootElement.GetProperty("certificates").EnumerateArray().Select(bundle => bundle.GetProperty("folder").GetString()!));
        Assert.DoesNotContain("PRIVATE", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_change_that_invalidates_them_it_says_where_the_new_ones_are()
    {
        await _folder.DeployAsync();

        var output = await _folder.WithOffice("UDP", "TCP").DoneAsync("apply", "office.json", "--yes", "--allow", "invalidate-certificates");

        Assert.Contains($"{Environment.NewLine}  ana    {Path.Combine("data", "certificates", "head-office", "ana")}", output, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_folder_without_a_name() => _folder.FailsAsync(
        ["apply", "office.json", "--yes", "--certificates", " "], "the folder for certificates has no name. Write --certificates folder, or leave it out.");

    public void Dispose() => _folder.Dispose();
}

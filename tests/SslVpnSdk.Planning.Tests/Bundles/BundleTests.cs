using SslVpnSdk.Applying;
using SslVpnSdk.Bundles;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning.Tests.Applying;

namespace SslVpnSdk.Planning.Tests.Bundles;

/// <summary>Certificates that an apply makes are written to disk, and nowhere else.</summary>
public sealed class BundleTests : DeploymentTest
{
    private string Root => Path.Combine(Fixture.Folder, "certificates");

    [Fact]
    public async Task New_certificates_are_written_with_all_that_OpenVPN_needs()
    {
        var result = await ApplyAsync(HeadOffice);

        Assert.Equal([("ana", Bundle("ana")), ("björn", Bundle("björn"))], result.Bundles.Select(bundle => (bundle.Certificate, bundle.Folder)));
        var id = result.Bundles[0].Id;
        Assert.Equal(
            new[] { "ca.crt", $"{id}.crt", $"{id}.key", "config.ovpn", BundleManifest.FileName }.Order(StringComparer.Ordinal),
            Directory.GetFiles(Bundle("ana")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.StartsWith("-----BEGIN RSA PRIVATE KEY-----", await ReadAsync("ana", $"{id}.key"), StringComparison.Ordinal);
        Assert.Contains($"key {id}.key\n", await ReadAsync("ana", "config.ovpn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_owner_may_read_them()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await ApplyAsync(HeadOffice);

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        foreach (var file in Directory.GetFiles(Root, "*", SearchOption.AllDirectories))
        {
            Assert.Equal(Owner, File.GetUnixFileMode(file));
        }

        foreach (var folder in Directory.GetDirectories(Root, "*", SearchOption.AllDirectories).Append(Root))
        {
            Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        }
    }

    [Fact]
    public async Task A_second_apply_writes_nothing()
    {
        await ApplyAsync(HeadOffice);
        Directory.Delete(Root, recursive: true);

        Assert.Empty((await ApplyAsync(HeadOffice)).Bundles);
        Assert.False(Directory.Exists(Root));
    }

    [Fact]
    public async Task Certificates_that_are_re_issued_take_the_place_of_those_before()
    {
        var before = (await ApplyAsync(HeadOffice)).Bundles;

        var after = (await ApplyAsync(Tcp)).Bundles;

        Assert.Equal(before.Select(bundle => bundle.Folder), after.Select(bundle => bundle.Folder));
        Assert.False(File.Exists(Path.Combine(Bundle("ana"), $"{before[0].Id}.key")));
        Assert.Contains("proto tcp\n", await ReadAsync("ana", "config.ovpn"), StringComparison.Ordinal);
        Assert.Equal(["ana", "björn"], Directory.GetFileSystemEntries(Path.Combine(Root, "head-office")).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Another_port_writes_the_configuration_anew_and_keeps_the_key()
    {
        var before = (await ApplyAsync(HeadOffice)).Bundles;
        var key = await ReadAsync("ana", $"{before[0].Id}.key");

        var after = (await ApplyAsync(HeadOffice.With<SslServerDocument>("staff", server => server with { Port = 2000 }))).Bundles;

        Assert.Equal(before, after);
        Assert.Contains(" 2000\n", await ReadAsync("ana", "config.ovpn"), StringComparison.Ordinal);
        Assert.Equal(key, await ReadAsync("ana", $"{before[0].Id}.key"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_cut_run_has_not_written_the_next_one_writes(bool afterTheEffect)
    {
        var cut = new CutAtControlPlane(Fixture.ControlPlane, "DescribeSslVpnClientCert", afterTheEffect);
        await Assert.ThrowsAnyAsync<Exception>(() => ApplyAsync(HeadOffice, cut));

        Assert.Equal(["ana", "björn"], (await ApplyAsync(HeadOffice)).Bundles.Select(bundle => bundle.Certificate));
    }

    [Fact]
    public async Task What_cannot_be_written_fails_and_is_written_by_the_next_run()
    {
        await File.WriteAllTextAsync(Root, "a file in the way");

        var result = await ApplyAsync(HeadOffice);

        Assert.Equal((ApplyOutcome.Failed, 5), (result.Outcome, result.Done.Count));
        Assert.StartsWith("client certificate ana is there, and its bundle is not written: ", result.Failure, StringComparison.Ordinal);
        File.Delete(Root);
        Assert.Equal(2, (await ApplyAsync(HeadOffice)).Bundles.Count);
    }

    [Fact]
    public async Task No_key_gets_into_the_state()
    {
        await ApplyAsync(HeadOffice);

        Assert.DoesNotContain("PRIVATE", await File.ReadAllTextAsync(Fixture.StateFile(HeadOffice).Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_differ_in_case_alone_have_folders_of_their_own_on_every_system()
    {
        var document = HeadOffice.Without("björn").Plus(new ClientCertificateDocument("ANA", "staff"));

        var result = await ApplyAsync(document);

        Assert.Equal(result.Bundles.Select(bundle => Bundle($"{bundle.Certificate}.{bundle.Id}")), result.Bundles.Select(bundle => bundle.Folder));
    }

    private string Bundle(string name) => Path.Combine(Root, "head-office", name);

    private Task<string> ReadAsync(string name, string file) => File.ReadAllTextAsync(Path.Combine(Bundle(name), file));

    private async Task<ApplyResult> ApplyAsync(DeploymentDocument document, IControlPlane? through = null)
    {
        var deployment = Fixture.Deployment(through, options => options with { CertificatesFolder = Root });
        return await deployment.ApplyAsync(await deployment.PlanAsync(document));
    }
}

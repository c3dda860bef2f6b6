using SslVpnSdk.Applying;
using SslVpnSdk.Bundles;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning.Tests.Applying;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.Bundles;

/// <summary>What was written of a certificate goes with it, and nothing else does.</summary>
public sealed class DeletedBundleTests : DeploymentTest
{
    private static readonly DeploymentDocument WithoutAna = HeadOffice.Without("ana");

    private string Root => Path.Combine(Fixture.Folder, "certificates", "head-office");

    private string Ana => Path.Combine(Root, "ana");

    [Fact]
    public async Task The_bundle_of_a_certificate_that_is_deleted_goes_with_its_folder()
    {
        await ApplyAsync(HeadOffice);

        await ApplyAsync(WithoutAna);

        Assert.Equal([Path.Combine(Root, "björn")], Directory.GetFileSystemEntries(Root));
    }

    [Fact]
    public async Task A_removal_deletes_all_bundles()
    {
        await ApplyAsync(HeadOffice);

        var deployment = Deployment();
        await deployment.ApplyAsync(await deployment.PlanDestroyAsync(HeadOffice));

        Assert.Empty(Directory.GetFileSystemEntries(Root));
    }

    [Fact]
    public async Task The_bundle_of_a_certificate_that_somebody_else_deleted_goes_with_the_apply_that_notices()
    {
        var id = (await ApplyAsync(HeadOffice)).Bundles[0].Id;
        await Fixture.ControlPlane.SendAsync(new DeleteSslVpnClientCertRequest { RegionId = HeadOffice.Region, SslVpnClientCertId = id });

        await ApplyAsync(WithoutAna);

        Assert.False(Directory.Exists(Ana));
    }

    [Fact]
    public async Task A_certificate_that_is_forgotten_keeps_its_bundle()
    {
        await ApplyAsync(HeadOffice);
        await new StateEditor(Fixture.StateFile(HeadOffice)).ForgetAsync(new ResourceAddress(ResourceKind.ClientCertificate, "ana"));

        await ApplyAsync(WithoutAna);

        Assert.True(File.Exists(Path.Combine(Ana, "config.ovpn")));
    }

    [Fact]
    public async Task The_bundle_of_a_certificate_that_was_renamed_goes_too()
    {
        await ApplyAsync(HeadOffice);
        await ApplyAsync(WithoutAna.Plus(new ClientCertificateDocument("anna", "staff") { PreviousName = "ana" }));
        Assert.True(Directory.Exists(Ana));

        await ApplyAsync(WithoutAna);

        Assert.False(Directory.Exists(Ana));
    }

    [Fact]
    public async Task Files_that_others_wrote_or_edited_stay()
    {
        await ApplyAsync(HeadOffice);
        await File.AppendAllTextAsync(Path.Combine(Ana, "config.ovpn"), "route 10.9.0.0 255.255.0.0\n");
        await File.WriteAllTextAsync(Path.Combine(Ana, "notes.txt"), "on the laptop");

        await ApplyAsync(WithoutAna);

        Assert.Equal(["config.ovpn", "notes.txt"], Names(Ana));
    }

    [Fact]
    public async Task When_a_certificate_is_re_issued_what_others_wrote_stays_and_what_they_edited_has_another_name()
    {
        var before = (await ApplyAsync(HeadOffice)).Bundles[0].Id;
        await File.WriteAllTextAsync(Path.Combine(Ana, "config.ovpn"), "edited");
        await File.WriteAllTextAsync(Path.Combine(Ana, "notes.txt"), "on the laptop");

        var after = (await ApplyAsync(Tcp)).Bundles[0].Id;

        Assert.NotEqual(before, after);
        Assert.Equal(Sorted([BundleManifest.FileName, "ca.crt", "config.ovpn", "config.ovpn.edited-1", "notes.txt", $"{after}.crt", $"{after}.key"]), Names(Ana));
        Assert.Equal("edited", await File.ReadAllTextAsync(Path.Combine(Ana, "config.ovpn.edited-1")));
    }

    [Fact]
    public async Task A_re_issued_certificate_that_cannot_be_written_leaves_the_files_of_the_one_before_until_it_is()
    {
        var before = (await ApplyAsync(HeadOffice)).Bundles[0].Id;
        var obstacle = Directory.CreateDirectory(Path.Combine(Ana, "config.ovpn.next"));

        Assert.Equal(ApplyOutcome.Failed, (await ApplyAsync(Tcp)).Outcome);
        Assert.True(File.Exists(Path.Combine(Ana, $"{before}.key")));
        Assert.Contains($"key {before}.key\n", await File.ReadAllTextAsync(Path.Combine(Ana, "config.ovpn")), StringComparison.Ordinal);

        obstacle.Delete();
        var after = (await ApplyAsync(Tcp)).Bundles[0].Id;
        Assert.Equal(Sorted([BundleManifest.FileName, "ca.crt", "config.ovpn", $"{after}.crt", $"{after}.key"]), Names(Ana));
    }

    [Fact]
    public async Task A_file_that_cannot_be_deleted_fails_nothing()
    {
        var id = (await ApplyAsync(HeadOffice)).Bundles[0].Id;
        File.Delete(Path.Combine(Ana, $"{id}.key"));
        Directory.CreateDirectory(Path.Combine(Ana, $"{id}.key"));

        Assert.Equal(ApplyOutcome.Done, (await ApplyAsync(WithoutAna)).Outcome);
    }

    private static IEnumerable<string> Names(string folder) => Sorted(Directory.GetFiles(folder).Select(file => Path.GetFileName(file)));

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);

    private Deployment Deployment() => Fixture.Deployment(change: options => options with { CertificatesFolder = Path.Combine(Fixture.Folder, "certificates") });

    private async Task<ApplyResult> ApplyAsync(DeploymentDocument document)
    {
        var deployment = Deployment();
        return await deployment.ApplyAsync(await deployment.PlanAsync(document));
    }
}

using System.Text;
using SslVpnSdk.Bundles;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Planning.Tests.Bundles;

/// <summary>Names come from documents and from the service: none leads out of the folder.</summary>
public sealed class BundleFolderTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("sslvpn-").FullName;

    [Theory]
    [InlineData("ana", "ana")]
    [InlineData("Björn 2", "Björn%202")]
    [InlineData("..", "%2e%2e")]
    [InlineData("../../etc", "%2e.%2f..%2fetc")]
    [InlineData(".next", "%2enext")]
    [InlineData("a.b", "a.b")]
    [InlineData("a.", "a%2e")]
    [InlineData("a/b\\c:d", "a%2fb%5cc%3ad")]
    [InlineData("a\u0000b", "a%00b")]
    [InlineData("東京", "東京")]
    [InlineData("con", "%63on")]
    [InlineData("NUL.txt", "%4eUL.txt")]
    [InlineData("lpt1", "%6cpt1")]
    [InlineData("com10", "com10")]
    [InlineData("console", "console")]
    public void A_name_becomes_one_folder(string name, string folder) => Assert.Equal(folder, BundleFolderName.Of(name));

    [Fact]
    public void Long_names_become_short_ones_that_differ()
    {
        var (first, second) = (BundleFolderName.Of(new string('/', 99) + "a"), BundleFolderName.Of(new string('/', 99) + "b"));

        Assert.NotEqual(first, second);
        Assert.All([first, second, BundleFolderName.Of(new string('東', 100))], name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 100, 150));
    }

    [Fact]
    public void Every_folder_in_which_something_was_made_or_renamed_is_flushed()
    {
        var flushed = new List<string>();
        var folder = Path.Combine(_path, "certificates", "office");

        new BundleFolder(folder, flushed.Add).Write("ana", "vsc-1", [("a", "1")]);

        Assert.Equal([_path, Path.Combine(_path, "certificates"), Path.Combine(folder, ".ana.next"), folder], flushed);
    }

    [Fact]
    public void What_an_earlier_run_left_is_cleaned_up()
    {
        Directory.CreateDirectory(Path.Combine(_path, ".ana.next", "half"));

        new BundleFolder(_path).Write("ana", "vsc-1", [("a", "1")]);

        Assert.Equal(["ana"], Directory.GetFileSystemEntries(_path).Select(entry => Path.GetFileName(entry)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_renewal_that_was_cut_is_made_again_and_leaves_nothing_of_before(int written)
    {
        (string Name, string Content)[] renewed = [("vsc-2.key", "2"), ("config.ovpn", "key vsc-2.key")];
        var folder = new BundleFolder(_path).Write("ana", "vsc-1", [("vsc-1.key", "1"), ("config.ovpn", "key vsc-1.key")]);
        foreach (var (name, content) in renewed[..written])
        {
            File.WriteAllText(Path.Combine(folder, name), content);
        }

        new BundleFolder(_path).Write("ana", "vsc-2", renewed);

        Assert.Equal(
            [BundleManifest.FileName, "config.ovpn", "vsc-2.key"], Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_manifest_that_names_files_elsewhere_deletes_none()
    {
        var key = Path.Combine(_path, "key");
        File.WriteAllText(key, "3");
        Directory.CreateDirectory(Path.Combine(_path, "ana"));
        File.WriteAllBytes(Path.Combine(_path, "ana", BundleManifest.FileName), BundleManifest.Of("vsc-1", [("../key", "3")]).Write());

        new BundleFolder(_path).Delete(new HashSet<string> { "vsc-1" });

        Assert.True(File.Exists(key));
    }

    [Fact]
    public void A_damaged_manifest_deletes_nothing()
    {
        var folder = new BundleFolder(_path).Write("ana", "vsc-1", [("a", "1")]);
        File.WriteAllText(Path.Combine(folder, BundleManifest.FileName), "{");

        new BundleFolder(_path).Delete(new HashSet<string> { "vsc-1" });

        Assert.True(File.Exists(Path.Combine(folder, "a")));
    }

    [Theory]
    [InlineData("ca ../ca.crt\ncert /etc/passwd\nkey ~/.ssh/id\n")]
    [InlineData("ca config.ovpn\ncert ..\nkey .\n")]
    [InlineData("")]
    public void A_configuration_cannot_name_files_elsewhere(string configuration) => Assert.Equal(
        ["ca.crt", "vsc-1.crt", "vsc-1.key", "config.ovpn"], BundleFiles.Of(Certificate(configuration)).Select(file => file.Name));

    [Fact]
    public void The_names_of_the_configuration_are_used() => Assert.Equal(
        ["root.crt", "client.crt", "client.key", "config.ovpn"],
        BundleFiles.Of(Certificate("client\r\nca root.crt\r\n  cert client.crt\r\nkey\tclient.key\r\n")).Select(file => file.Name));

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private static DescribeSslVpnClientCertResponse Certificate(string configuration) => new()
    {
        RegionId = "eu-central-1",
        SslVpnClientCertId = "vsc-1",
        SslVpnServerId = "vss-1",
        Name = "ana",
        Status = "normal",
        CreateTime = 0,
        EndTime = 0,
        ResourceGroupId = "rg",
        CaCert = "1",
        ClientCert = "2",
        ClientKey = "3",
        ClientConfig = configuration,
        RequestId = "R",
    };
}

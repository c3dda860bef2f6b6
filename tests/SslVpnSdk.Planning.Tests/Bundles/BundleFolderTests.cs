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
    public void A_name_becomes_one_folder(string name, string folder) => Assert.Equal(folder, BundleFolder.FolderName(name));

    [Fact]
    public void Long_names_become_short_ones_that_differ()
    {
        var (first, second) = (BundleFolder.FolderName(new string('/', 99) + "a"), BundleFolder.FolderName(new string('/', 99) + "b"));

        Assert.NotEqual(first, second);
        Assert.All([first, second, BundleFolder.FolderName(new string('東', 100))], name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 100, 150));
    }

    [Fact]
    public void What_an_earlier_run_left_is_cleaned_up()
    {
        Directory.CreateDirectory(Path.Combine(_path, ".ana.next", "half"));
        Directory.CreateDirectory(Path.Combine(_path, ".ana.old"));

        new BundleFolder(_path).Write("ana", [("a", "1")]);

        Assert.Equal(["ana"], Directory.GetFileSystemEntries(_path).Select(entry => Path.GetFileName(entry)));
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

namespace SslVpnSdk.Build.Tests;

public sealed class DeploymentFolderTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_document_is_written_as_utf8_without_byte_order_mark()
    {
        Hold(new EmbeddedDeployment("a", null, "\"ö\"\n", null));

        Assert.Equal([0x22, 0xc3, 0xb6, 0x22, 0x0a], File.ReadAllBytes(folder["d/a.sslvpn.json"]));
    }

    [Fact]
    public void The_file_is_named_after_stack_and_environment()
    {
        Hold(new EmbeddedDeployment("a", null, "", null), new EmbeddedDeployment("a", "staging", "", null));

        Assert.Equal(["a.sslvpn.json", "a.staging.sslvpn.json"], folder.FileNames("d"));
    }

    [Fact]
    public void An_equal_document_is_not_touched()
    {
        Hold(new EmbeddedDeployment("a", null, "{}", null));
        File.SetLastWriteTimeUtc(folder["d/a.sslvpn.json"], LongAgo);

        Hold(new EmbeddedDeployment("a", null, "{}", null));

        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(folder["d/a.sslvpn.json"]));
    }

    [Theory]
    [InlineData("{ }")]
    [InlineData("[]")]
    [InlineData("")]
    public void Another_document_replaces_the_one_before(string before)
    {
        Hold(new EmbeddedDeployment("a", null, before, null));

        Hold(new EmbeddedDeployment("a", null, "{}", null));

        Assert.Equal("{}", File.ReadAllText(folder["d/a.sslvpn.json"]));
    }

    [Fact]
    public void A_stack_that_is_gone_takes_its_document_along()
    {
        Hold(new EmbeddedDeployment("a", null, "", null), new EmbeddedDeployment("b", null, "", null));

        Hold(new EmbeddedDeployment("b", null, "", null));

        Assert.Equal(["b.sslvpn.json"], folder.FileNames("d"));
    }

    [Fact]
    public void Files_that_are_no_documents_stay()
    {
        Directory.CreateDirectory(folder["d"]);
        File.WriteAllText(folder["d/notes.json"], "");

        Hold();

        Assert.Equal(["notes.json"], folder.FileNames("d"));
    }

    [Fact]
    public void Without_documents_no_folder_is_made()
    {
        Hold();

        Assert.False(Directory.Exists(folder["d"]));
    }

    private void Hold(params EmbeddedDeployment[] documents) => new DeploymentFolder(folder["d"]).Hold(documents);
}

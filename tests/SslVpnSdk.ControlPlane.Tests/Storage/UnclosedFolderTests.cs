namespace SslVpnSdk.ControlPlane.Tests.Storage;

public sealed class UnclosedFolderTests : ControlPlaneTest
{
    [Fact]
    public async Task What_was_answered_survives_a_process_that_never_closed_the_folder()
    {
        var server = await Account.Server();
        await using var survivor = new ControlPlaneFixture(Account.Store) { Options = Account.Options };
        foreach (var file in Directory.GetFiles(Account.Folder))
        {
            File.Copy(file, Path.Combine(survivor.Folder, Path.GetFileName(file)));
        }

        Assert.Equal("staff", (await survivor.DescribeServer(server)).Name);
    }
}

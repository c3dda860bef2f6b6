using Microsoft.Data.Sqlite;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Sqlite;

namespace SslVpnSdk.ControlPlane.Tests;

public sealed class StorageErrorTests : ControlPlaneTest
{
    private string DatabasePath => Path.Combine(Account.Folder, DataFolder.FileName);

    [Fact]
    public async Task A_missing_folder_is_made()
    {
        var folder = Path.Combine(Account.Folder, "a", "b");

        await using var plane = EmbeddedControlPlane.Open(folder, Account.Options);

        Assert.True(File.Exists(Path.Combine(folder, DataFolder.FileName)));
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_an_error()
    {
        File.WriteAllText(DatabasePath, "");

        var error = Fails(DatabasePath);

        Assert.Contains("it is a file, not a folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_below_a_file_is_an_error()
    {
        File.WriteAllText(DatabasePath, "");

        var error = Fails(Path.Combine(DatabasePath, "data"));

        Assert.Contains("the folder cannot be made", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_place_of_the_database_is_an_error()
    {
        Directory.CreateDirectory(DatabasePath);

        Assert.Contains("it cannot be opened", Fails(Account.Folder).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_an_error_and_is_left_alone()
    {
        var text = string.Concat(Enumerable.Repeat("this is no database. ", 100));
        File.WriteAllText(DatabasePath, text);

        var error = Fails(Account.Folder);

        Assert.Equal(
            $"The control plane's data in '{DatabasePath}' cannot be used: it is no database, or it is damaged. Put back a copy, or name another folder.",
            error.Message);
        Assert.Equal(text, File.ReadAllText(DatabasePath));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_an_error_and_is_left_alone()
    {
        await Account.Vpc();
        await Account.Reopen();
        Execute("PRAGMA user_version = 99");
        var bytes = await File.ReadAllBytesAsync(DatabasePath);

        var error = Fails(Account.Folder);

        Assert.Contains($"it has version 99, and this program knows versions up to {Schema.Version}", error.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(DatabasePath));
    }

    [Fact]
    public void A_database_of_another_program_is_an_error()
    {
        Execute("CREATE TABLE songs (id INTEGER)");

        Assert.Contains("another program", Fails(Account.Folder).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_is_an_error()
    {
        var vpc = await Account.Vpc();
        Execute("UPDATE vpcs SET body = '{'");

        var error = await Assert.ThrowsAsync<ControlPlaneStorageException>(
            () => Account.Send(new DescribeVpcAttributeRequest { RegionId = Region, VpcId = vpc.VpcId }));

        Assert.Contains("a record in it cannot be read", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_database_is_an_error_of_the_call()
    {
        await Account.Vpc();
        Execute("DROP TABLE vpcs");

        await Assert.ThrowsAsync<ControlPlaneStorageException>(() => Account.Send(new DescribeVpcsRequest { RegionId = Region }));
    }

    [Fact]
    public async Task A_folder_that_another_process_keeps_locked_is_an_error()
    {
        Account.Options = Account.Options with { LockTimeout = TimeSpan.FromSeconds(1) };
        await Account.Vpc();
        await using var connection = new SqliteConnection($"Data Source={DatabasePath};Pooling=False");
        connection.Open();
        await using var transaction = connection.BeginTransaction(deferred: false);

        var error = await Assert.ThrowsAsync<ControlPlaneStorageException>(() => Account.Send(new CreateVpcRequest { RegionId = Region }));

        Assert.Contains("another process keeps it locked", error.Message, StringComparison.Ordinal);
        Assert.Single((await Account.Send(new DescribeVpcsRequest { RegionId = Region })).Vpcs);
    }

    [Theory]
    [InlineData(8, "it cannot be written")]
    [InlineData(13, "the disk is full")]
    [InlineData(10, "SQLite reports error 10")]
    public void What_SQLite_reports_is_said_in_one_line(int code, string fault)
    {
        var error = SqliteFault.Of("/data", new SqliteException("", code));

        Assert.Contains(fault, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public async Task On_Unix_folder_and_file_are_their_owners_alone()
    {
        var folder = Path.Combine(Account.Folder, "data");
        await using var plane = EmbeddedControlPlane.Open(folder, Account.Options);

        if (!OperatingSystem.IsWindows())
        {
            var modes = Directory.GetFiles(folder).Select(File.GetUnixFileMode);
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
            Assert.All(modes, mode => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode));
        }
    }

    private static ControlPlaneStorageException Fails(string folder) =>
        Assert.Throws<ControlPlaneStorageException>(() => EmbeddedControlPlane.Open(folder));

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

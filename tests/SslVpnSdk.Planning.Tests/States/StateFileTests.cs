using System.Runtime.Versioning;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

public sealed class StateFileTests : StateFolderTest
{
    private const string VersionOne =
        """{"formatVersion":1,"stack":"head-office","region":"eu-central-1","resources":[{"type":"clientCertificate","name":"ana","id":"vsc-1"}],"pending":[]}""";

    [Fact]
    public void A_file_is_named_after_stack_and_environment() =>
        Assert.Equal("branches.staging.state.json", Path.GetFileName(FileOf(null, ContractDocuments.Read("branches.staging")).Path));

    [Fact]
    public async Task A_session_leaves_one_file_that_people_can_read()
    {
        await Office.RecordAsync(RecordedChanges.All);

        var text = await File.ReadAllTextAsync(Office.Path);
        Assert.Contains("\"name\": \"\\\"björn\\\"\\n\",\n      \"id\": \"vss-1\",\n      \"protect\": true\n", text, StringComparison.Ordinal);
        Assert.Contains("\"serial\": 7,\n  \"stack\": \"head-office\",\n", text, StringComparison.Ordinal);
        Assert.False(File.Exists(Office.JournalPath));
    }

    [Fact]
    public async Task The_order_in_a_file_is_not_that_of_the_changes()
    {
        await Office.RecordAsync(RecordedChanges.Numbered(1), RecordedChanges.Numbered(2));
        await FileOf("https://other.example", ContractDocuments.Read("branches.staging")).RecordAsync(RecordedChanges.Numbered(2), RecordedChanges.Numbered(1));

        var resources = Directory.GetFiles(Folder, "*.state.json").Select(path => File.ReadAllText(path)).Select(text => text[text.IndexOf("resources", StringComparison.Ordinal)..]);
        Assert.Single(resources.Distinct());
    }

    [Fact]
    public async Task A_session_that_records_nothing_writes_nothing()
    {
        await Office.RecordAsync();

        Assert.Equal([Office.LockPath], Directory.GetFiles(Folder));
    }

    [Fact]
    public async Task The_snapshot_before_is_kept()
    {
        await Office.RecordAsync(RecordedChanges.Numbered(1));
        var before = await File.ReadAllTextAsync(Office.Path);
        await Office.RecordAsync(RecordedChanges.Numbered(2));
        await Office.RecordAsync();

        Assert.Equal(before, await File.ReadAllTextAsync(Office.BackupPath));
    }

    [Fact]
    public async Task A_file_of_version_1_is_read_and_becomes_one_of_version_2_when_something_is_recorded()
    {
        await File.WriteAllTextAsync(Office.Path, VersionOne);
        await Office.RecordAsync();
        Assert.Equal(VersionOne, await File.ReadAllTextAsync(Office.Path));

        await Office.RecordAsync(RecordedChanges.Numbered(1));

        var state = Office.Read();
        Assert.Equal(("vsc-1", 2, 1L), (state.IdOf(RecordedChanges.Ana), state.Resources.Count, state.Serial));
        Assert.NotNull(state.Lineage);
        Assert.Equal(VersionOne, await File.ReadAllTextAsync(Office.BackupPath));
    }

    [Fact]
    public async Task What_a_cut_write_left_behind_does_no_harm()
    {
        await Office.RecordAsync(RecordedChanges.Numbered(1));
        await File.WriteAllTextAsync(Office.Path + ".next", "{ \"formatV");

        await Office.RecordAsync(RecordedChanges.Numbered(2));

        Assert.Equal((2, false), (Office.Read().Resources.Count, File.Exists(Office.Path + ".next")));
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public async Task Nobody_else_may_read_the_files()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no modes.");
        await File.WriteAllTextAsync(Office.Path, VersionOne);

        await using var session = await ((IStateStore)Office).OpenAsync(RecordedChanges.Owner);
        await session.RecordAsync(RecordedChanges.Numbered(1));

        Assert.Equal(5, Directory.GetFiles(Folder).Length);
        Assert.All(Directory.GetFiles(Folder), path => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path)));
    }

    [Fact]
    public async Task A_copy_of_a_state_owns_nothing()
    {
        var branches = FileOf(null, ContractDocuments.HeadOffice with { Stack = "branches" });
        await branches.RecordAsync(RecordedChanges.Numbered(1));
        File.Copy(branches.Path, Path.Combine(Folder, "copy.state.json"));

        Assert.Single(await ((IStateStore)Office).ReadOthersAsync());
    }

    [Fact]
    public async Task When_the_state_of_another_is_damaged_nobody_knows_what_it_has_recorded()
    {
        var path = Path.Combine(Folder, "branches.state.json");
        await File.WriteAllTextAsync(path, "{");

        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => ((IStateStore)Office).ReadOthersAsync());

        Assert.StartsWith($"{path}: the state is damaged (", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(" Until then it is not known what that deployment has recorded.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "https://vpc.aliyuncs.com", "of the embedded control plane, not of the control plane at https://vpc.aliyuncs.com")]
    [InlineData("https://vpc.aliyuncs.com", null, "of the control plane at https://vpc.aliyuncs.com, not of the embedded control plane")]
    [InlineData("https://a.example", "https://a.example:8443", "of the control plane at https://a.example, not of the control plane at https://a.example:8443")]
    public async Task A_state_of_another_control_plane_is_not_used(string? written, string? read, string error)
    {
        await using var session = await ((IStateStore)FileOf(written)).OpenAsync(RecordedChanges.Owner);
        await session.RecordAsync(RecordedChanges.Numbered(1));

        Assert.Contains(error, Assert.Throws<DeploymentStateException>(() => FileOf(read).Read()).Message, StringComparison.Ordinal);
        Assert.Single(FileOf(written).Read().Resources);
    }
}

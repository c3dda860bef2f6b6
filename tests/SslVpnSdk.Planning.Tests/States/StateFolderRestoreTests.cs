using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

public sealed class StateFolderRestoreTests : StateRestoreTests
{
    private protected override IStateBackend Backend => new StateFolder(Path.Combine(Path.GetDirectoryName(FilePath)!, "states"));

    private StateFile Office => (StateFile)Store;

    [Theory]
    [InlineData("{\"formatVersion\":2", "this is no state, or a damaged one (")]
    [InlineData("[]", "this is no state, or a damaged one (")]
    [InlineData("{\"formatVersion\":2,\"stack\":\"head-office\",\"region\":\"r\",\"resources\":[],\"pending\":[]}", "this is no state, or a damaged one (it has no lineage). Name another copy")]
    [InlineData("{\"formatVersion\":3}", "this state has format version 3; this tool reads up to 2; update it.")]
    [InlineData(
        "{\"formatVersion\":1,\"stack\":\"shop\",\"region\":\"eu-central-1\",\"resources\":[],\"pending\":[]}", "the state is of stack 'shop'. Put back the file of this stack, or use another file.")]
    [InlineData(
        "{\"formatVersion\":1,\"stack\":\"head-office\",\"environment\":\"e\",\"region\":\"eu-central-1\",\"resources\":[],\"pending\":[]}",
        "the state is of stack 'head-office', environment 'e'. Put back")]
    [InlineData(
        "{\"formatVersion\":1,\"stack\":\"head-office\",\"region\":\"me-east-1\",\"resources\":[{\"type\":\"vpc\",\"name\":\"a\",\"id\":\"b\"}],\"pending\":[]}",
        "the state is of me-east-1, the document says eu-central-1; nothing was changed. Correct the region, or use another file.")]
    public async Task What_cannot_be_the_state_is_told_and_changes_nothing(string text, string error)
    {
        await Office.RecordAsync(RecordedChanges.Numbered(1));
        await File.WriteAllTextAsync(FilePath, text);

        Assert.StartsWith($"{FilePath}: {error}", await ErrorAsync(() => Restore.ReadAsync(FilePath, isForced: true)), StringComparison.Ordinal);
        Assert.Equal(1, Office.Read().Serial);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told() =>
        Assert.Equal($"{FilePath}: there is no such file. Name the copy of a state.", await ErrorAsync(() => Restore.ReadAsync(FilePath)));

    [Fact]
    public async Task A_state_of_another_control_plane_is_told()
    {
        await KeepAsync(HeadOffice.NoState().Identified("0123", 5).With(RecordedChanges.Numbered(1)), "https://vpc.aliyuncs.com");

        Assert.StartsWith(
            $"{FilePath}: the state is of the control plane at https://vpc.aliyuncs.com, not of the embedded control plane. ",
            await ErrorAsync(() => Restore.ReadAsync(FilePath, isForced: true)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_of_version_1_has_no_lineage_and_takes_that_of_the_state_that_is_there()
    {
        await Office.RecordAsync(RecordedChanges.Numbered(1));
        var lineage = Office.Read().Lineage;
        await File.WriteAllTextAsync(FilePath, "{\"formatVersion\":1,\"stack\":\"head-office\",\"region\":\"eu-central-1\",\"resources\":[],\"pending\":[]}");

        Assert.Contains("the one to restore none: ", await ErrorAsync(() => Restore.ReadAsync(FilePath)), StringComparison.Ordinal);
        Assert.Equal(lineage, (await RestoreAsync(isForced: true)).State.Lineage);
    }

    [Fact]
    public async Task What_is_kept_takes_the_place_of_nothing_that_was_kept_before()
    {
        await RecordTwiceAsync();
        File.Copy(Office.BackupPath, FilePath);

        var kept = new[] { await RestoreAsync(), await RestoreAsync() }.Select(restored => restored.Kept);

        Assert.Equal([Office.Path + ".replaced-1", Office.Path + ".replaced-2"], kept);
    }

    [Fact]
    public async Task A_restore_that_cannot_be_written_leaves_the_state_as_it_was()
    {
        await RecordTwiceAsync();
        Directory.CreateDirectory(Office.Path + ".next");

        await Assert.ThrowsAnyAsync<SystemException>(async () => await Restore.RestoreAsync(await Restore.ReadAsync(Office.BackupPath)));

        Assert.Equal(2, Office.Read().Serial);
    }

    private async Task RecordTwiceAsync()
    {
        await Office.RecordAsync(RecordedChanges.Numbered(1));
        await Office.RecordAsync(RecordedChanges.Numbered(2));
    }
}

using System.Runtime.Versioning;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Planning;

public sealed class PlanFileTests : IDisposable
{
    private static readonly DeploymentDocument HeadOffice = ContractDocuments.HeadOffice;

    private readonly string _folder = Directory.CreateTempSubdirectory("sslvpn-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "plan.json");

    [Fact]
    public void A_plan_is_read_as_it_was_written()
    {
        var world = World.Of(HeadOffice).WithClients("CN=vsc-ana", "pat");
        var plan = world.Plan(HeadOffice.With<SslServerDocument>("staff", server => server with { Protocol = VpnProtocol.Tcp }).Without("björn"));

        PlanFile.Write(Path, new SavedPlan(plan, "https://vpc.example.com"));

        Assert.Equal(new SavedPlan(plan, "https://vpc.example.com"), PlanFile.Read(Path));
    }

    [Fact]
    public void The_place_of_a_state_in_which_nothing_was_recorded_is_read_as_it_was_written()
    {
        var saved = new SavedPlan(World.FirstPlan(HeadOffice), null) { StateLocation = "/data/head-office.state.json" };

        PlanFile.Write(Path, saved);

        Assert.Equal(saved, PlanFile.Read(Path));
    }

    [Fact]
    public void A_removal_is_read_as_it_was_written()
    {
        var plan = World.Of(HeadOffice).Destroy(HeadOffice);

        PlanFile.Write(Path, new SavedPlan(plan, null));

        Assert.Equal(plan, PlanFile.Read(Path).Plan);
    }

    [Fact]
    public void Every_truncated_plan_is_damaged()
    {
        PlanFile.Write(Path, new SavedPlan(World.FirstPlan(HeadOffice), null));
        var whole = File.ReadAllBytes(Path);

        for (var length = 30; length < whole.Length - 2; length += 97)
        {
            File.WriteAllBytes(Path, whole[..length]);
            Assert.True(PlanFile.IsPlanFile(Path));
            Assert.StartsWith($"{Path}: the plan file is damaged (", Assert.Throws<PlanFileException>(() => PlanFile.Read(Path)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\"action\": \"create\"", "\"action\": \"annoy\"")]
    [InlineData("\"steps\"", "\"stops\"")]
    [InlineData("\"port\": 1194", "\"port\": \"x\"")]
    [InlineData("\"kind\": \"vpc\"", "\"kind\": null")]
    public void A_plan_that_was_edited_is_damaged(string old, string replacement)
    {
        PlanFile.Write(Path, new SavedPlan(World.FirstPlan(HeadOffice), null));
        File.WriteAllText(Path, File.ReadAllText(Path).Replace(old, replacement, StringComparison.Ordinal));

        Assert.EndsWith(
            "). Make it again with 'sslvpn plan --output'; nothing was changed.", Assert.Throws<PlanFileException>(() => PlanFile.Read(Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"planFormatVersion\": 1", "\"planFormatVersion\": 2", "(format 2)")]
    [InlineData("\"tool\": \"", "\"tool\": \"9", "version 9")]
    public void A_plan_of_another_version_is_not_used(string old, string replacement, string said)
    {
        PlanFile.Write(Path, new SavedPlan(World.FirstPlan(HeadOffice), null));
        File.WriteAllText(Path, File.ReadAllText(Path).Replace(old, replacement, StringComparison.Ordinal));

        var message = Assert.Throws<PlanFileException>(() => PlanFile.Read(Path)).Message;

        Assert.StartsWith($"{Path}: the plan was made by version ", message, StringComparison.Ordinal);
        Assert.Contains(said, message, StringComparison.Ordinal);
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void Nobody_else_may_read_a_plan_also_where_others_could_read_the_one_before()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no modes.");
        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.WriteAllText(Path, "");
        File.SetUnixFileMode(Path, owner | UnixFileMode.OtherRead);

        PlanFile.Write(Path, new SavedPlan(World.FirstPlan(HeadOffice), null));

        Assert.Equal(owner, File.GetUnixFileMode(Path));
    }

    [Fact]
    public void A_plan_that_cannot_be_written_leaves_the_one_before()
    {
        var first = new SavedPlan(World.FirstPlan(HeadOffice), null);
        PlanFile.Write(Path, first);
        Directory.CreateDirectory(Path + ".next");

        Assert.ThrowsAny<SystemException>(() => PlanFile.Write(Path, first with { Endpoint = "https://vpc.example.com" }));

        Assert.Equal(first, PlanFile.Read(Path));
    }

    [Fact]
    public void What_a_cut_write_left_behind_does_no_harm()
    {
        File.WriteAllText(Path + ".next", "{ \"planF");

        PlanFile.Write(Path, new SavedPlan(World.FirstPlan(HeadOffice), null));

        Assert.Equal([Path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_document_is_no_plan()
    {
        File.WriteAllText(Path, HeadOffice.ToJson());

        Assert.False(PlanFile.IsPlanFile(Path));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

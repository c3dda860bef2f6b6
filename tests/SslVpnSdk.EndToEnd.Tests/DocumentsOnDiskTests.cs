namespace SslVpnSdk.EndToEnd.Tests;

[Collection(EndToEndTests.Name)]
public sealed class DocumentsOnDiskTests(PackedFeed feed)
{
    [Fact]
    public void Building_an_unchanged_project_writes_nothing()
    {
        var project = Built("unchanged", ByHand.Stack("a"));
        var written = project.WriteTimes();
        Assert.Contains(project.Document("a"), written.Select(file => file.File));

        project.Rebuild().AssertSucceeded();

        Assert.Equal(written, project.WriteTimes());
    }

    [Fact]
    public void A_change_that_leaves_the_document_as_it_was_leaves_its_time_as_it_was()
    {
        var project = Built("comment", ByHand.Stack("a"));
        var written = File.GetLastWriteTimeUtc(project.Document("a"));

        project.Write("Stacks.cs", ByHand.Stack("a") + "class Other;");
        project.Rebuild().AssertSucceeded();

        Assert.Equal(written, File.GetLastWriteTimeUtc(project.Document("a")));
    }

    [Fact]
    public void Documents_edited_or_deleted_by_hand_are_put_right()
    {
        var project = Built("by-hand", ByHand.Stack("a") + ByHand.Stack("b"));
        File.WriteAllText(project.Document("a"), "[]");
        File.Delete(project.Document("b"));

        project.Rebuild().AssertSucceeded();

        Assert.Equal("{}", File.ReadAllText(project.Document("a")));
        Assert.Equal("{}", File.ReadAllText(project.Document("b")));
    }

    [Fact]
    public void A_broken_edit_takes_the_document_away_and_undoing_it_brings_it_back()
    {
        var project = Built("broken", ByHand.Stack("a"));
        var written = File.GetLastWriteTimeUtc(project["Stacks.cs"]);

        project.Write("Stacks.cs", "this does not compile");
        project.Rebuild().AssertFailedWith("error CS");
        Assert.Empty(project.Documents);

        // As version control or an editor's undo may do: with the old time the compiler has nothing to do.
        project.Write("Stacks.cs", ByHand.Stack("a"));
        File.SetLastWriteTimeUtc(project["Stacks.cs"], written);
        project.Rebuild().AssertSucceeded();
        Assert.Equal(["a.sslvpn.json"], project.Documents);
    }

    [Fact]
    public void A_stack_that_is_gone_takes_its_document_along()
    {
        var project = Built("gone", ByHand.Stack("a") + ByHand.Stack("b"));

        project.Write("Stacks.cs", ByHand.Stack("b"));
        project.Rebuild().AssertSucceeded();

        Assert.Equal(["b.sslvpn.json"], project.Documents);
    }

    [Fact]
    public void Clean_removes_the_documents()
    {
        var project = Built("clean", ByHand.Stack("a"));

        project.Run("clean").AssertSucceeded();

        Assert.Empty(project.Documents);
        Assert.DoesNotContain(project.FilesIn("obj"), file => file.EndsWith(".sslvpn.json", StringComparison.Ordinal));
    }

    [Fact]
    public void Publishing_takes_the_documents_along()
    {
        var project = new TestProject(feed, "publish");
        project.Write("Stacks.cs", ByHand.Stack("a"));

        project.Run("publish", "-o", "published").AssertSucceeded();

        Assert.Equal("{}", File.ReadAllText(project["published/deployments/a.sslvpn.json"]));
    }

    [Fact]
    public void A_stack_with_a_problem_fails_each_build_and_leaves_no_document()
    {
        var project = new TestProject(feed, "problem");
        project.Write("Stacks.cs", ByHand.Problem("a", "SSLVPN1002: Port 443 is reserved."));

        project.Build().AssertFailedWith("error SSLVPN1002: Stack 'a' has no document. Port 443 is reserved.");
        project.Rebuild().AssertFailedWith("error SSLVPN1002: Stack 'a' has no document. Port 443 is reserved.");

        Assert.Empty(project.Documents);
    }

    private TestProject Built(string name, string source)
    {
        var project = new TestProject(feed, name);
        project.Write("Stacks.cs", source);
        project.Build("-warnaserror").AssertSucceeded();
        return project;
    }
}

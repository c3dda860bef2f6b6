using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace SslVpnSdk.Build.Tests;

public sealed class WriteDeploymentsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly RecordedBuild build = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_documents_are_written_and_named()
    {
        var task = Run("""[assembly: SslVpnSdk.SslVpnDeployment("a", null, "{}")]""");

        Assert.Equal("{}", File.ReadAllText(folder["d/a.sslvpn.json"]));
        Assert.Equal([folder["d/a.sslvpn.json"]], task.Documents.Select(document => document.ItemSpec));
    }

    [Fact]
    public void A_suppressed_error_is_an_error_of_the_build()
    {
        Run("""[assembly: SslVpnSdk.SslVpnDeployment("a", null, null, Problem = "SSLVPN1002: Port {0} is reserved.")]""", succeeds: false);

        var error = Assert.Single(build.Errors);
        Assert.Equal("SSLVPN1002", error.Code);
        Assert.Equal("Stack 'a' has no document. Port {0} is reserved.", error.Message);
    }

    [Fact]
    public void The_error_names_the_environment()
    {
        Run("""[assembly: SslVpnSdk.SslVpnDeployment("a", "staging", null, Problem = "SSLVPN1002: Port 443.")]""", succeeds: false);

        Assert.Equal("Stack 'a' in environment 'staging' has no document. Port 443.", Assert.Single(build.Errors).Message);
    }

    [Fact]
    public void A_stack_with_an_error_loses_its_old_document_and_the_others_keep_theirs()
    {
        Run("""[assembly: SslVpnSdk.SslVpnDeployment("a", null, "{}")] [assembly: SslVpnSdk.SslVpnDeployment("b", null, "{}")]""");

        Run("""[assembly: SslVpnSdk.SslVpnDeployment("a", null, null, Problem = "SSLVPN1002: Port 443.")] [assembly: SslVpnSdk.SslVpnDeployment("b", null, "{}")]""", succeeds: false);

        Assert.Equal(["b.sslvpn.json"], folder.FileNames("d"));
    }

    [Theory]
    [InlineData("SSLVPN9001")]
    [InlineData("SSLVPN9002")]
    public void A_document_made_at_run_time_is_a_message_and_no_file(string id)
    {
        Run($"""[assembly: SslVpnSdk.SslVpnDeployment("a", null, null, Problem = "{id}: The clock is not known.")]""");

        var message = Assert.Single(build.Messages);
        Assert.Equal(MessageImportance.High, message.Importance);
        Assert.Equal($"Stack 'a' gets its document at run time only: {id}: The clock is not known.", message.Message);
        Assert.Empty(folder.FileNames("d"));
    }

    [Fact]
    public void A_stack_that_no_generator_saw_is_an_error()
    {
        Run("""[SslVpnSdk.SslVpnStack("head-office")] class HeadOffice;""", succeeds: false);

        var error = Assert.Single(build.Errors);
        Assert.Equal("SSLVPN0001", error.Code);
        Assert.StartsWith("Stack 'head-office' (class HeadOffice) has no document in the assembly", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_without_a_document_is_an_error()
    {
        Run(
            """
            [assembly: SslVpnSdk.SslVpnDeployment("a", "staging", "{}")]
            [SslVpnSdk.SslVpnStack("a", Environments = ["staging", "production"])] class A;
            """,
            succeeds: false);

        Assert.Contains("Stack 'a' in environment 'production'", Assert.Single(build.Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../a", null)]
    [InlineData("A", null)]
    [InlineData("", null)]
    [InlineData("-a", null)]
    [InlineData("a", "../b")]
    [InlineData("a", "")]
    public void A_name_that_is_no_file_name_is_an_error(string stack, string? environment)
    {
        Run($"""[assembly: SslVpnSdk.SslVpnDeployment("{stack}", {(environment is null ? "null" : $"\"{environment}\"")}, "")]""", succeeds: false);

        Assert.Equal("SSLVPN0002", Assert.Single(build.Errors).Code);
        Assert.Empty(folder.FileNames("d"));
    }

    [Fact]
    public void One_name_for_two_documents_is_an_error()
    {
        Run("""[assembly: SslVpnSdk.SslVpnDeployment("a", null, "1")] [assembly: SslVpnSdk.SslVpnDeployment("a", null, "2")]""", succeeds: false);

        Assert.Equal("Stack 'a' is in the assembly more than once. Give each stack of a project a name of its own.", Assert.Single(build.Errors).Message);
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_an_error_and_loses_nothing()
    {
        Run("""[assembly: SslVpnSdk.SslVpnDeployment("a", null, "{}")]""");
        File.WriteAllText(folder["a.dll"], "no assembly");

        Execute(succeeds: false);

        Assert.Equal("SSLVPN0002", Assert.Single(build.Errors).Code);
        Assert.Equal(["a.sslvpn.json"], folder.FileNames("d"));
    }

    [Fact]
    public void A_missing_assembly_is_an_error()
    {
        Execute(succeeds: false);

        Assert.Contains("a.dll", Assert.Single(build.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_an_error()
    {
        File.WriteAllText(folder["d"], "a file in the way");

        Run("""[assembly: SslVpnSdk.SslVpnDeployment("a", null, "{}")]""", succeeds: false);

        Assert.Equal("SSLVPN0002", Assert.Single(build.Errors).Code);
    }

    private WriteDeployments Run(string source, bool succeeds = true)
    {
        CompiledAssembly.Write(folder["a.dll"], source);
        return Execute(succeeds);
    }

    private WriteDeployments Execute(bool succeeds)
    {
        var task = new WriteDeployments
        {
            BuildEngine = build,
            Assembly = new TaskItem(folder["a.dll"]),
            Folder = new TaskItem(folder["d"]),
        };
        Assert.Equal(succeeds, task.Execute());
        return task;
    }
}

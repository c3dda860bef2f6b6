namespace SslVpnSdk.EndToEnd.Tests;

/// <summary>The contract's programs in one project, built and run once.</summary>
public sealed class ContractBuild
{
    public ContractBuild(PackedFeed feed)
    {
        Project = new TestProject(feed, "contract", "<OutputType>Exe</OutputType>");
        foreach (var program in new[] { "HeadOffice.cs", "PartnerAccess.cs" })
        {
            Project.Write(program, ContractFile(program));
        }

        Project.Write(
            "Program.cs",
            """
            using Contract;

            System.IO.File.WriteAllText("head-office.constant", HeadOffice.Deployments.Default);
            System.IO.File.WriteAllText("head-office.synthesized", new HeadOffice().Synthesize().ToJson());
            System.IO.File.WriteAllText("partner-access.constant", PartnerAccess.Deployments.Default);
            System.IO.File.WriteAllText("partner-access.synthesized", new PartnerAccess().Synthesize().ToJson());
            """);
        Project.Build("-warnaserror").AssertSucceeded();
        Project.Execute().AssertSucceeded();
    }

    internal TestProject Project { get; }

    public static string ContractFile(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Contract", name));
}

namespace SslVpnSdk.EndToEnd.Tests;

[Collection(EndToEndTests.Name)]
public sealed class ContractTests(ContractBuild build) : IClassFixture<ContractBuild>
{
    [Theory]
    [InlineData("head-office")]
    [InlineData("partner-access")]
    public void The_build_puts_the_document_on_disk(string stack) =>
        Assert.Equal(Expected(stack), File.ReadAllBytes(build.Project.Document(stack)));

    [Theory]
    [InlineData("head-office")]
    [InlineData("partner-access")]
    public void The_generated_constant_is_the_document(string stack) =>
        Assert.Equal(Expected(stack), File.ReadAllBytes(build.Project[$"{stack}.constant"]));

    [Theory]
    [InlineData("head-office")]
    [InlineData("partner-access")]
    public void Running_the_program_gives_the_document(string stack) =>
        Assert.Equal(Expected(stack), File.ReadAllBytes(build.Project[$"{stack}.synthesized"]));

    private static byte[] Expected(string stack) =>
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Contract", $"{stack}.sslvpn.json"));
}

namespace SslVpnSdk.Build.Tests;

public sealed class DeploymentProblemTests
{
    [Fact]
    public void Id_and_message_are_parted_at_the_first_colon() =>
        Assert.Equal(new DeploymentProblem("SSLVPN1002", "Port 443: reserved"), DeploymentProblem.Parse("SSLVPN1002: Port 443: reserved"));

    [Theory]
    [InlineData("no id here")]
    [InlineData("The fault: nothing")]
    [InlineData(": nothing")]
    [InlineData("")]
    public void A_text_without_an_id_is_all_message(string text) =>
        Assert.Equal(new DeploymentProblem(null, text), DeploymentProblem.Parse(text));

    [Theory]
    [InlineData("SSLVPN9001: a", true)]
    [InlineData("SSLVPN9002: a", true)]
    [InlineData("SSLVPN9003: a", false)]
    [InlineData("SSLVPN1002: a", false)]
    public void Only_what_cannot_be_known_yet_is_left_to_run_time(string text, bool expected) =>
        Assert.Equal(expected, DeploymentProblem.Parse(text).IsMadeAtRunTime);
}

namespace SslVpnSdk.Tests.Building;

/// <summary>A text or a parameter, in both spellings: the conversion and the method.</summary>
public sealed class DeploymentValueTests
{
    [Fact]
    public void A_text_converts_either_way() => Assert.Equal((DeploymentValue)"i-1", DeploymentValue.FromString("i-1"));

    [Fact]
    public void A_parameter_converts_either_way() => new InlineStack(stack =>
    {
        var parameter = stack.InRegion("eu-central-1").AddParameter("p");
        Assert.Equal((DeploymentValue)parameter, DeploymentValue.FromStackParameter(parameter));
    }).Synthesize();

    [Fact]
    public void Null_is_the_value_that_is_not_set()
    {
        Assert.Equal(default, (DeploymentValue)(string?)null);
        Assert.Equal(default, (DeploymentValue)(StackParameter?)null);
    }
}

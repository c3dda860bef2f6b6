namespace SslVpnSdk.Analyzers.Tests.Rules;

/// <summary>SSLVPN5003: the names of stacks and environments are parts of file names, each used once.</summary>
public sealed class InvalidStackNameRuleTests
{
    [Fact]
    public async Task Name_with_other_characters_is_reported() => await RuleTest
        .GivenFiles(Stack("Office", """{|#0:"head office"|}"""))
        .Reports(
            "SSLVPN5003",
            "The name 'head office' of stack Office is not valid: it has other characters. Use lower-case letters, digits and hyphens, first a letter or digit; each name once.")
        .RunAsync();

    [Fact]
    public async Task Name_of_all_kinds_of_characters_is_right() => await RuleTest.GivenFiles(Stack("Office", """ "0-office-a9" """)).RunAsync();

    [Fact]
    public async Task Name_of_an_environment_is_checked_too() => await RuleTest
        .GivenFiles(Stack("Office", """ "office", Environments = ["test", {|SSLVPN5003:"-production"|}] """))
        .RunAsync();

    [Fact]
    public async Task Environment_that_is_there_twice_is_reported() => await RuleTest
        .GivenFiles(Stack("Office", """ "office", Environments = ["test", {|SSLVPN5003:"test"|}] """))
        .RunAsync();

    [Fact]
    public async Task Name_of_a_stack_in_another_file_is_taken() => await RuleTest
        .GivenFiles(Stack("Office", """ "office" """), Stack("Branch", """{|SSLVPN5003:"office"|}"""))
        .RunAsync();

    private static string Stack(string type, string attribute) =>
        $$"""
        using SslVpnSdk;

        [SslVpnStack({{attribute.Trim()}})]
        public sealed partial class {{type}} : SslVpnStack
        {
            protected override void Define(StackBuilder stack) => stack.InRegion("eu-central-1");
        }
        """;
}

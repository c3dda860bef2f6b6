using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SslVpnSdk.CodeFixes.Refactorings.Servers;

namespace SslVpnSdk.CodeFixes.Tests.Refactorings.Servers;

/// <summary>A loop and its table are laid out as the class is, and comments stay with what they are about.</summary>
public class RepeatedServersLayoutTests
{
    [Fact]
    public async Task Comments_around_a_group_go_to_its_row() => Assert.Equal(
        StackText.Of(
            """
            // All of Europe

            foreach (var row in Gateways)
            {
                stack.UseVpnGateway(row.Name, /* given */ row.Id) // as it is
                    .WithSslConnections(5);
            }
            """,
            """
            private static readonly (string Name, string Id)[] Gateways =
            [
                // the capital
                ("berlin", "vpn-1"),
                /* from Eko */
                ("lagos", "vpn-2"), // moves in May
            ];
            """),
        await RepeatedServersMenu.LoopedAsync(
            StackText.Of(
                """
                // All of Europe

                // the capital
                stack.UseVpnGateway("berlin", /* given */ "vpn-1") // as it is
                    .WithSslConnections(5);
                /* from Eko */
                $$stack.UseVpnGateway("lagos", /* given */ "vpn-2") // as it is
                    .WithSslConnections(5); // moves in May
                """),
            "Turn 2 existing VPN gateways into a loop over a table 'Gateways'"));

    [Fact]
    public async Task Comments_that_say_the_same_of_each_group_stay_in_the_loop() => Assert.Contains(
        """
                foreach (var row in Gateways)
                {
                    // Given.
                    stack.UseVpnGateway(row.Name, row.Id); // as it is
                }
        """,
        await RepeatedServersMenu.LoopedAsync(
            StackText.Of(
                """
                // Given.
                stack.UseVpnGateway("berlin", "vpn-1"); // as it is

                // Given.
                $$stack.UseVpnGateway("lagos", "vpn-2"); // as it is
                """),
            "Turn 2 existing VPN gateways into a loop over a table 'Gateways'"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Braces_fields_and_names_are_as_the_class_has_them() => Assert.Equal(
        """
        using SslVpnSdk;
        [SslVpnStack("test")]
        sealed partial class Test : SslVpnStack {
          static readonly string[] s_sites = ["eu-central-1"]; // regions

          private static readonly (string Name, string Id)[] s_gateways = [
            ("a", "vpn-1"),
            ("b", "vpn-2"),
          ];

          protected override void Define(StackBuilder stack) {
            foreach (var gateway in s_gateways) {
              stack.UseVpnGateway(gateway.Name, gateway.Id)
                .InRegion(s_sites[0]);
            }
            stack.InRegion(s_sites[0]);
          }
        }
        """.ReplaceLineEndings("\r\n"),
        await RepeatedServersMenu.LoopedAsync(
            """
            using SslVpnSdk;
            [SslVpnStack("test")]
            sealed partial class Test : SslVpnStack {
              static readonly string[] s_sites = ["eu-central-1"]; // regions
              protected override void Define(StackBuilder stack) {
                stack.UseVpnGateway("a", "vpn-1")
                  .InRegion(s_sites[0]);
                stack.UseVpnGateway("b", "vpn-2")
                  .InRegion($$s_sites[0]);
                stack.InRegion(s_sites[0]);
              }
            }
            """.ReplaceLineEndings("\r\n"),
            "Turn 2 existing VPN gateways into a loop over a table 's_gateways'",
            isFormatted: false));

    [Fact]
    public async Task Older_language_gets_an_array_with_braces()
    {
        var editor = Editor.Open(StackText.Of("stack.UseVpnGateway(\"a\", \"vpn-1\");\nstack.UseVpnGateway(\"b\", \"vpn-2\");"));
        var older = editor.In(LanguageVersion.CSharp10);
        var at = (await older.TextsAsync())[0].IndexOf("\"vpn-1\"", StringComparison.Ordinal);

        var menu = await RefactoringMenu.OpenAsync(new RepeatedServersRefactoringProvider(), older, new TextSpan(at, 0));

        Assert.Contains(
            """
                private static readonly (string Name, string Id)[] Gateways =
                {
                    ("a", "vpn-1"),
                    ("b", "vpn-2"),
                };
            """,
            await menu.ApplyAsync(Assert.Single(menu.Titles)),
            StringComparison.Ordinal);
    }
}

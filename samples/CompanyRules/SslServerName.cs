using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace CompanyRules;

/// <summary>ACME0001: who is called at night has to see from the name of an SSL server whose it is.</summary>
public static class SslServerName
{
    public static Rule Rule { get; } = Rule.OfCompany(
        id: "ACME0001",
        severity: RuleSeverity.Warning,
        title: "Name of an SSL server does not begin with the team's",
        message: "SSL server '{sslServer}' does not begin with the team's name. Call it '{prefix}{sslServer}'.",
        check: Check);

    private static void Check(StackCheck check)
    {
        var prefix = check.Stack.Name.Split('-')[0] + "-";
        foreach (var server in check.Stack.Resources.OfType<SslServerDraft>())
        {
            if (check.TryGet(server.Name, out var name) && !name.StartsWith(prefix, StringComparison.Ordinal))
            {
                check.Report(server, name, prefix);
            }
        }
    }
}

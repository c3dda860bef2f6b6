using Microsoft.Extensions.Time.Testing;
using SslVpnSdk.Cases;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules.Tests;

/// <summary>What the control plane says of every case when its program is made call by call, with nobody to check it first.</summary>
public sealed class ControlPlaneVerdictTests(CompiledCases cases) : IClassFixture<CompiledCases>
{
    public static TheoryData<string> Titles => [.. RuleCases.All.Where(CanBeMade).Select(c => c.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task Refusals_are_the_violations_of_refused_rules_with_the_same_text(string title)
    {
        var expected = CaseTitles.Find(title).Refused.ToList();

        var refusals = await DeployAsync(cases.Stack(title).Draft(null), cases.Policy(title));

        Assert.Equal(expected.Count, refusals.Count);
        Assert.Equal(expected.Zip(refusals, Text), refusals.Select(refusal => $"{refusal.Id}: {refusal.Message}"));
    }

    /// <summary>
    /// All cases but those where a part is missing that no call can do without, so that there is nothing to send; and of those with
    /// dozens of certificates the one at the bound alone, since each takes a new key.
    /// </summary>
    private static bool CanBeMade(RuleCase ruleCase) =>
        ruleCase.Expected.All(violation => violation.Rule != DefineThrowsRule.Definition)
        && (ruleCase.Rule != TooManyCertificatesRule.Definition || ruleCase.Name == "51 certificates");

    /// <summary>The service knows no stacks: where a rule names the stack, it names the call.</summary>
    private static string Text(ExpectedViolation violation, Refusal refusal) => violation.Rule == RegionMissingRule.Definition
        ? $"{violation.Id}: {violation.Rule.FormatMessage(refusal.Action)}"
        : violation.ToString();

    private static async Task<IReadOnlyList<Refusal>> DeployAsync(StackDraft draft, CompanyPolicy policy)
    {
        var clock = new FakeTimeProvider();
        var folder = Directory.CreateTempSubdirectory("sslvpn-rules-");
        try
        {
            await using var plane = EmbeddedControlPlane.Open(folder.FullName, new ControlPlaneOptions
            {
                TimeProvider = clock,
                Seed = 1,
                ClientCertificateQuota = int.MaxValue,
                SslServersPerGateway = policy.SslServersPerGateway,
                Eiam1InstanceIds = Eiam1Instances(draft),
            });
            return await new DraftDeployment(plane, clock, draft).RunAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static HashSet<string> Eiam1Instances(StackDraft draft) =>
    [
        .. draft.Resources.OfType<SslServerDraft>()
            .Select(server => server.TwoFactorAuthentication?.Value)
            .Where(twoFactor => twoFactor?.EiamVersion.Value == EiamVersion.Eiam10)
            .Select(twoFactor => twoFactor!.IdaasInstanceId!.Value),
    ];
}

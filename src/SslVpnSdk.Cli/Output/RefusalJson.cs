using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>A step that a policy refuses as <c>--json</c> writes it.</summary>
internal sealed record RefusalJson(string Policy, string Type, string Name, string Reason)
{
    public static RefusalJson Of(PlanRefusal refusal) => new(refusal.Policy, refusal.Address.Kind.ToTypeWord(), refusal.Address.Name, refusal.Reason);
}

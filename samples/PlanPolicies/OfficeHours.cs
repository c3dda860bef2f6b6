using SslVpnSdk.Planning;

namespace PlanPolicies;

/// <summary>No session ends while people work: from 8 to 18 o'clock in Berlin, Monday to Friday.</summary>
public sealed class OfficeHours : PlanPolicy
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public override IEnumerable<string> Check(PlanStep planStep, PlanPolicyContext context)
    {
        var now = TimeZoneInfo.ConvertTime(context.Now, Zone);
        if (now.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || now.Hour is < 8 or >= 18)
        {
            yield break;
        }

        foreach (var ended in planStep.Consequences.Where(consequence => consequence.Kind == ConsequenceKind.EndsSessions))
        {
            yield return $"it {ended.Text}, and at {now:HH:mm} people work. Apply before 8 or after 18 o'clock";
        }
    }
}

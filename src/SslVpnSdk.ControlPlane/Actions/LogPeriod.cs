using System.Globalization;
using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>The seconds a log is asked for, both ends included.</summary>
internal sealed record LogPeriod(long From, long To)
{
    private const long SecondsPerMinute = 60;

    /// <summary>The end of the year 9999, behind which there are no times.</summary>
    private const long LastSecond = 253_402_300_799;

    public static LogPeriod Of(long? from, long? to, int? minutes, DateTimeOffset now)
    {
        CheckSecond("From", from);
        CheckSecond("To", to);
        if (minutes < 1)
        {
            throw Illegal("MinutePeriod", minutes.Value, "Use a number of minutes from 1.");
        }

        if (from > to)
        {
            throw Illegal("To", to.Value, "Use a time that is not before From.");
        }

        return (from, to, minutes * SecondsPerMinute) switch
        {
            ({ } first, { } last, _) => new(first, last),
            (_, _, null) => throw ActionContext.Refuse(ApiError.Missing("MinutePeriod")),
            ({ } first, null, { } seconds) => new(first, first + seconds),
            (null, { } last, { } seconds) => new(last - seconds, last),
            (null, null, { } seconds) => new(now.ToUnixTimeSeconds() - seconds, now.ToUnixTimeSeconds()),
        };
    }

    public bool Contains(DateTimeOffset time) => time.ToUnixTimeSeconds() is var second && second >= From && second <= To;

    private static void CheckSecond(string parameter, long? second)
    {
        if (second is < 0 or > LastSecond)
        {
            throw Illegal(parameter, second.Value, "Use seconds since 1970-01-01 UTC.");
        }
    }

    private static RefusalException Illegal(string parameter, long value, string remedy) =>
        ActionContext.Refuse(ApiError.Illegal(parameter, value.ToString(CultureInfo.InvariantCulture), remedy));
}

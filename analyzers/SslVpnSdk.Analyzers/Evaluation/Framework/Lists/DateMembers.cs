namespace SslVpnSdk.Analyzers.Evaluation.Framework.Lists;

/// <summary>Dates that are written in the program. What asks for the present one, or for the machine's time zone, is not listed.</summary>
internal static class DateMembers
{
    public static readonly (string Type, string Members)[] All =
    [
        ("System.DateOnly", """
            new AddDays AddMonths AddYears CompareTo Day DayNumber DayOfWeek DayOfYear Deconstruct Equals FromDateTime FromDayNumber GetHashCode
            MaxValue MinValue Month Parse ParseExact ToDateTime ToString TryParse TryParseExact Year operators
            """),
        ("System.TimeOnly", """
            new Add AddHours AddMinutes CompareTo Deconstruct Equals FromDateTime FromTimeSpan GetHashCode Hour IsBetween MaxValue Millisecond Minute
            MinValue Parse ParseExact Second Ticks ToString ToTimeSpan TryParse TryParseExact operators
            """),
        ("System.DateTime", """
            new Add AddDays AddHours AddMilliseconds AddMinutes AddMonths AddSeconds AddTicks AddYears Compare CompareTo Date Day DayOfWeek DayOfYear
            DaysInMonth Deconstruct Equals GetHashCode Hour IsLeapYear Kind MaxValue Millisecond Minute MinValue Month Second SpecifyKind Subtract Ticks
            TimeOfDay ToString UnixEpoch Year operators
            """),
    ];
}

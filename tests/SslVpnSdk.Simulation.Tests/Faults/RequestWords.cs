namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>Requests as a trace tells them.</summary>
internal static class RequestWords
{
    /// <summary>The action, and what it is given.</summary>
    public static string Of(object request) => string.Join(' ', request.GetType().GetProperties()
        .Where(property => property.Name is not ("RegionId" or "Action"))
        .Select(property => (property.Name, Value: property.GetValue(request)))
        .Where(entry => entry.Value is not null)
        .Select(entry => $"{entry.Name}={entry.Value}")
        .Prepend(request.GetType().Name.Replace("Request", "", StringComparison.Ordinal)));
}

using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.Server.Tests.Malformed;

/// <summary>A call before it is signed: an action with parameters that are right, made wrong.</summary>
internal sealed class CallDraft
{
    private static readonly string[] Actions = [.. ServiceActions.Names.Order(StringComparer.Ordinal)];

    private CallDraft(string action, List<(string Name, string Value)> parameters)
    {
        Action = action;
        Parameters = parameters;
    }

    public string Action { get; private set; }

    public List<(string Name, string Value)> Parameters { get; }

    public static CallDraft From(Random random)
    {
        var action = Actions[random.Next(Actions.Length)];
        var parameters = ServiceActions.Find(action)!.GetProperties()
            .Where(property => property.CanWrite && random.Next(3) > 0)
            .Select(property => (property.Name, Plausible(property.Name, property.PropertyType)))
            .ToList();
        var draft = new CallDraft(action, parameters);
        for (var change = random.Next(4); change > 0; change--)
        {
            draft.Spoil(random);
        }

        return draft;
    }

    private static string Plausible(string name, Type type) => name switch
    {
        "RegionId" => "eu-central-1",
        "LocalSubnet" => "10.0.1.0/24",
        "ClientIpPool" => "192.168.0.0/24",
        "CidrBlock" or "DestinationCidrBlock" => "10.0.0.0/16",
        _ when (Nullable.GetUnderlyingType(type) ?? type) == typeof(bool) => "true",
        _ when (Nullable.GetUnderlyingType(type) ?? type) == typeof(int) => "10",
        _ when name.EndsWith("Id", StringComparison.Ordinal) => "vpc-none",
        _ => "word",
    };

    private void Spoil(Random random)
    {
        var index = Parameters.Count == 0 ? -1 : random.Next(Parameters.Count);
        switch (random.Next(7))
        {
            case 0:
                Action = random.Next(2) == 0 ? NastyText.From(random) : Action.ToLowerInvariant();
                break;
            case 1:
                Parameters.Add((NastyText.From(random), NastyText.From(random)));
                break;
            case 2:
                var list = random.Next(2) == 0 ? "Tag" : "ResourceId";
                Parameters.AddRange(Enumerable.Range(0, random.Next(1, 60)).Select(number => ($"{list}.{number}.Key", NastyText.Short(random))));
                break;
            case 3 when index >= 0:
                Parameters.Add((Parameters[index].Name, NastyText.From(random)));
                break;
            case 4 when index >= 0:
                Parameters.RemoveAt(index);
                break;
            default:
                if (index >= 0)
                {
                    Parameters[index] = (Parameters[index].Name, NastyText.From(random));
                }

                break;
        }
    }
}

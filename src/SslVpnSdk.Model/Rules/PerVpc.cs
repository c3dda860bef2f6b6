using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>What a rule needs to know of a VPC: found out once, however many SSL servers are in it.</summary>
/// <param name="make">Finds it out.</param>
internal sealed class PerVpc<T>(Func<VpcDraft, T> make)
{
    private readonly Dictionary<int, T> _made = [];

    /// <summary>What is known of the VPC of a server that is in one.</summary>
    public T Of(ServerInStack server)
    {
        if (!_made.TryGetValue(server.VpcIndex, out var made))
        {
            made = make(server.Vpc!);
            _made.Add(server.VpcIndex, made);
        }

        return made;
    }
}

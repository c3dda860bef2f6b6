using System.Security.Cryptography;
using System.Text;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>What identifies what a state says is whose and is under way. The attributes are not part of it: that they are known better does not make a plan another.</summary>
internal static class StateFingerprint
{
    private const char Separator = '\u001f';

    public static string Of(DeploymentState state)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, state.Stack, state.Environment, state.Region);
        foreach (var resource in state.Resources.Values.OrderBy(r => r.Address.Kind).ThenBy(r => r.Address.Name, StringComparer.Ordinal))
        {
            Add(hash, "made", resource.Address.Kind.ToTypeWord(), resource.Address.Name, resource.Id, resource.IssuedFor, resource.IsProtected ? "protected" : null);
        }

        foreach (var intent in state.Pending.Values.OrderBy(i => i.Address.Kind).ThenBy(i => i.Address.Name, StringComparer.Ordinal))
        {
            Add(hash, "begun", intent.Address.Kind.ToTypeWord(), intent.Address.Name, intent.Action, intent.ClientToken);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, params string?[] parts) =>
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join(Separator, parts) + "\n"));
}

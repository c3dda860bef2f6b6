using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>Which deployment has recorded a resource of the control plane.</summary>
/// <param name="Id">The id of the resource in the control plane.</param>
/// <param name="Address">Which one of the deployment's document it is.</param>
/// <param name="Stack">The deployment's stack.</param>
/// <param name="Environment">The environment; null for a stack that declares none.</param>
public sealed record ResourceOwner(string Id, ResourceAddress Address, string Stack, string? Environment)
{
    /// <summary>Why nobody else may record it, behind its id.</summary>
    internal string Refusal =>
        $"is recorded already, as {Address} of stack '{Stack}'{(Environment is null ? "" : $", environment '{Environment}'")}; one of the two would change and delete it under the other. "
        + $"Forget it there first: sslvpn forget {StateAddress.Write(Address)}, with the document of that stack. Nothing was changed.";
}

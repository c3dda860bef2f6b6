using SslVpnSdk.Addressing;

namespace SslVpnSdk.Rules;

/// <summary>
/// What the account may have where that is not the service's to say, and what a company asks for beyond the service: the options
/// <c>sslvpn_…</c> of <c>.editorconfig</c>.
/// </summary>
public sealed record CompanyPolicy
{
    /// <summary>The policy where no option is set.</summary>
    public static CompanyPolicy Default { get; } = new();

    /// <summary>The client certificates the account may have, the bound of SSLVPN3009. Default: 50.</summary>
    public int ClientCertificateQuota { get; init; } = TooManyCertificatesRule.DefaultQuota;

    /// <summary>The SSL servers that may be on one VPN gateway, the bound of SSLVPN3007. Default: 1.</summary>
    public int SslServersPerGateway { get; init; } = GatewayHasAnotherSslServerRule.DefaultQuota;

    /// <summary>Blocks that no client CIDR block may share an address with: SSLVPN6003. Default: none.</summary>
    public EquatableList<CidrBlock> ReservedClientCidrBlocks { get; init; } = new([]);

    /// <summary>Ports that no SSL server may listen on: SSLVPN6002. Default: none.</summary>
    public EquatableList<PortRange> ForbiddenPorts { get; init; } = new([]);

    /// <summary>The encryption algorithms an SSL server may have: SSLVPN6004. Default: none are named, and any is allowed.</summary>
    public EquatableList<EncryptionAlgorithm> AllowedEncryptionAlgorithms { get; init; } = new([]);

    /// <summary>Whether every SSL server has to have two-factor authentication: SSLVPN6005. Default: no.</summary>
    public bool RequiresTwoFactorAuthentication { get; init; }

    /// <summary>The options that were set and do not hold, because they cannot be read, by their names: SSLVPN6001.</summary>
    public EquatableList<PolicyFault> Faults { get; init; } = new([]);

    /// <summary>What differs from the default, as options; the policy is read from these again.</summary>
    public EquatableList<PolicySetting> Settings => new(
    [
        .. PolicyOptions.All.Where(option => option.Write(this) != option.Default).Select(option => new PolicySetting(option.Name, option.Write(this))),
        .. Faults.Select(fault => fault.Setting),
    ]);

    /// <summary>Reads a policy. An option that cannot be read is among the <see cref="Faults"/>, and has its default.</summary>
    /// <param name="settings">The options; of one that is set twice the last holds. Those that do not begin with <c>sslvpn_</c> are others' and left out.</param>
    public static CompanyPolicy From(IEnumerable<PolicySetting> settings)
    {
        var policy = Default;
        var faults = new List<PolicyFault>();
        var last = settings
            .Where(setting => setting.Option.StartsWith(PolicyOptions.Prefix, StringComparison.Ordinal))
            .GroupBy(setting => setting.Option)
            .Select(same => same.Last())
            .Where(setting => setting.Value is not ("" or "unset"))
            .OrderBy(setting => setting.Option, StringComparer.Ordinal);
        foreach (var setting in last.Where(setting => !PolicyOptions.OfTheEvaluation.Contains(setting.Option)))
        {
            var option = PolicyOptions.All.FirstOrDefault(option => option.Name == setting.Option);
            try
            {
                policy = option is null ? throw new FormatException("there is no option of that name") : option.Read(policy, setting.Value);
            }
            catch (FormatException exception)
            {
                faults.Add(new PolicyFault(setting, exception.Message, option?.Values ?? $"one of {string.Join(", ", PolicyOptions.All)}"));
            }
        }

        return faults.Count == 0 ? policy : policy with { Faults = new(faults) };
    }

    /// <summary>Whether no SSL server may listen on a port because of <see cref="ForbiddenPorts"/>.</summary>
    public bool Forbids(int port) => ForbiddenPorts.Any(range => range.Contains(port));

    /// <summary>Whether a client CIDR block shares an address with one of <see cref="ReservedClientCidrBlocks"/>.</summary>
    public bool Reserves(CidrBlock block) => ReservedClientCidrBlocks.Any(reserved => reserved.Overlaps(block));

    /// <summary>Whether an SSL server may have an encryption algorithm.</summary>
    public bool Allows(EncryptionAlgorithm algorithm) => AllowedEncryptionAlgorithms.Count == 0 || AllowedEncryptionAlgorithms.Contains(algorithm);
}

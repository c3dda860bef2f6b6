using System.Globalization;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Rules;

/// <summary>The options of <c>.editorconfig</c>.</summary>
public static class PolicyOptions
{
    /// <summary>What the names of all options begin with.</summary>
    public const string Prefix = "sslvpn_";

    /// <summary>The operations one run of <c>Define</c> may take in the compiler.</summary>
    public const string EvaluationOperations = "sslvpn_evaluation_operations";

    /// <summary>How deep expressions and calls may be nested in the compiler.</summary>
    public const string EvaluationDepth = "sslvpn_evaluation_depth";

    /// <summary>The elements that collections may have in the compiler.</summary>
    public const string EvaluationElements = "sslvpn_evaluation_elements";

    private static readonly string Number = $"a number from 1 to {PolicyText.MaximumNumber}";

    /// <summary>The options of the policy, in the order of the page that lists them.</summary>
    public static IReadOnlyList<PolicyOption> All { get; } =
    [
        new(
            "sslvpn_client_certificate_quota",
            Number,
            "the client certificates the account may have",
            (policy, text) => policy with { ClientCertificateQuota = PolicyText.Number(text) },
            policy => policy.ClientCertificateQuota.ToString(CultureInfo.InvariantCulture)),
        new(
            "sslvpn_ssl_servers_per_gateway",
            Number,
            "the SSL servers the account may have on one VPN gateway",
            (policy, text) => policy with { SslServersPerGateway = PolicyText.Number(text) },
            policy => policy.SslServersPerGateway.ToString(CultureInfo.InvariantCulture)),
        new(
            "sslvpn_reserved_client_cidr_blocks",
            "IPv4 CIDR blocks, separated by commas, such as 10.200.0.0/16, 192.168.0.0/20",
            "blocks that stay free: no client CIDR block shares an address with one",
            (policy, text) => policy with { ReservedClientCidrBlocks = PolicyText.List(text, PolicyText.Block) },
            policy => PolicyText.Of(policy.ReservedClientCidrBlocks)),
        new(
            "sslvpn_forbidden_ports",
            "ports and ranges from 1 to 65535, separated by commas, such as 8080, 8000-8100",
            "ports that no SSL server listens on, beside those the service does not support",
            (policy, text) => policy with { ForbiddenPorts = PolicyText.List(text, PolicyText.Ports) },
            policy => PolicyText.Of(policy.ForbiddenPorts)),
        new(
            "sslvpn_allowed_encryption_algorithms",
            "algorithms, separated by commas: AES-128-CBC, AES-192-CBC, AES-256-CBC or none",
            "the encryption algorithms an SSL server may have",
            (policy, text) => policy with { AllowedEncryptionAlgorithms = PolicyText.List(text, PolicyText.Algorithm) },
            policy => string.Join(", ", policy.AllowedEncryptionAlgorithms.Select(DocumentWords.ToWord))),
        new(
            "sslvpn_require_two_factor_authentication",
            "true or false",
            "whether every SSL server has two-factor authentication",
            (policy, text) => policy with { RequiresTwoFactorAuthentication = PolicyText.YesOrNo(text) },
            policy => policy.RequiresTwoFactorAuthentication ? "true" : "false"),
    ];

    /// <summary>The options that limit the evaluation in the compiler. They say nothing of a stack.</summary>
    public static IReadOnlyList<string> OfTheEvaluation { get; } = [EvaluationOperations, EvaluationDepth, EvaluationElements];
}

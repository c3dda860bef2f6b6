using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Planning;

/// <summary>What the user said about plans.</summary>
internal sealed record PlanningInput
{
    /// <summary>What may hurt somebody without a question.</summary>
    public PlanHarm Allowed { get; init; }

    /// <summary>The file to keep the plan in; null to keep none.</summary>
    public string? Output { get; init; }

    /// <summary>The folder to write client certificates to; null for one in the data folder.</summary>
    public string? Certificates { get; init; }

    /// <summary>The files with values of parameters, those that count more behind.</summary>
    public IReadOnlyList<string> ParameterFiles { get; init; } = [];

    /// <summary>The assemblies with policies for plans.</summary>
    public IReadOnlyList<string> PlanPolicies { get; init; } = [];

    /// <summary>Whether the control plane is asked what is there.</summary>
    public bool Refresh { get; init; } = true;

    /// <summary>Whether the removal of what was made is planned.</summary>
    public bool IsDestroy { get; init; }
}

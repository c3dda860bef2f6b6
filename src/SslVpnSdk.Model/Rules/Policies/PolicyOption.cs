namespace SslVpnSdk.Rules;

/// <summary>An option of the policy: its name in <c>.editorconfig</c>, and how its text and the policy go into each other.</summary>
public sealed class PolicyOption
{
    private readonly Func<CompanyPolicy, string, CompanyPolicy> _read;
    private readonly Func<CompanyPolicy, string> _write;

    internal PolicyOption(
        string name, string values, string meaning, Func<CompanyPolicy, string, CompanyPolicy> read, Func<CompanyPolicy, string> write)
    {
        Name = name;
        Values = values;
        Meaning = meaning;
        _read = read;
        _write = write;
    }

    /// <summary>The name: <c>sslvpn_forbidden_ports</c>.</summary>
    public string Name { get; }

    /// <summary>What can be its value, as what follows <c>Write</c>, without a period.</summary>
    public string Values { get; }

    /// <summary>What it says, without a period.</summary>
    public string Meaning { get; }

    /// <summary>The value where nothing is written, as text; empty when the option then says nothing.</summary>
    public string Default => _write(CompanyPolicy.Default);

    /// <summary>The policy with the option as it is written.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no value of the option; the message says why, as a clause without a period.</exception>
    internal CompanyPolicy Read(CompanyPolicy policy, string text) => _read(policy, text);

    /// <summary>The option as the policy has it, as text.</summary>
    internal string Write(CompanyPolicy policy) => _write(policy);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

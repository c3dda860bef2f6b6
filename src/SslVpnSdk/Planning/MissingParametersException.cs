using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning;

/// <summary>Parameters of a document have no value.</summary>
public sealed class MissingParametersException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="parameters">The parameters without a value.</param>
    public MissingParametersException(string stack, IReadOnlyList<DocumentParameter> parameters)
        : base($"{FaultOf(stack, parameters)} Give it as name=value.")
    {
        Fault = FaultOf(stack, parameters);
        Parameters = parameters;
    }

    /// <summary>The fault without the remedy, for callers who know where values are given.</summary>
    public string Fault { get; }

    /// <summary>The parameters without a value.</summary>
    public IReadOnlyList<DocumentParameter> Parameters { get; }

    private static string FaultOf(string stack, IReadOnlyList<DocumentParameter> parameters)
    {
        var names = string.Join(", ", parameters.Select(p => p.Description is null ? p.Name : $"{p.Name} ({p.Description})"));
        return $"stack '{stack}' needs a value for the {(parameters.Count == 1 ? "parameter" : "parameters")} {names}.";
    }
}

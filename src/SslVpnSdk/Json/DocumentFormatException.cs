namespace SslVpnSdk.Json;

/// <summary>A text is no deployment document. The message is one line: place, JSON path, fault, remedy.</summary>
public sealed class DocumentFormatException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="source">The file, or another name for where the text came from.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column in characters, from 1.</param>
    /// <param name="path">The JSON path, <c>resources[2].port</c>; empty for the document itself.</param>
    /// <param name="fault">The fault, the bound, the remedy.</param>
    public DocumentFormatException(string source, int line, int column, string path, string fault)
        : base($"{source}:{line}:{column}: {(path.Length == 0 ? "" : path + ": ")}{fault}")
    {
        DocumentSource = source;
        Line = line;
        Column = column;
        Path = path;
    }

    /// <summary>The file, or another name for where the text came from.</summary>
    public string DocumentSource { get; }

    /// <summary>The line of the fault, from 1.</summary>
    public int Line { get; }

    /// <summary>The column of the fault in characters, from 1.</summary>
    public int Column { get; }

    /// <summary>The JSON path of the fault, <c>resources[2].port</c>; empty for the document itself.</summary>
    public string Path { get; }
}

namespace SslVpnSdk.Build;

/// <summary>Why the compiler made no document: a rule's id and its message.</summary>
internal sealed record DeploymentProblem(string? Id, string Message)
{
    /// <summary>Whether the document is merely made later, at run time: no fault of the program.</summary>
    public bool IsMadeAtRunTime => Id is "SSLVPN9001" or "SSLVPN9002";

    /// <summary>Parts <c>SSLVPN1002: message</c>; a text of another form is all message.</summary>
    public static DeploymentProblem Parse(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && text.Take(colon).All(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            ? new DeploymentProblem(text.Substring(0, colon), text.Substring(colon + 2))
            : new DeploymentProblem(null, text);
    }
}

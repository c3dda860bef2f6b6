namespace SslVpnSdk.ControlPlane.Wire;

/// <summary>A property of a request, in its way onto the wire and from it.</summary>
internal interface IRequestParameter
{
    /// <summary>The parameters that say what a request holds; none when it holds null.</summary>
    /// <param name="prefix">What stands before the names: empty, or <c>Tag.1.</c>.</param>
    /// <param name="request">The request, or a record in a list of it.</param>
    IEnumerable<KeyValuePair<string, string>> Write(string prefix, object request);

    /// <summary>Sets the property when there is a parameter for it.</summary>
    void Read(string prefix, ParameterSet parameters, object request);
}

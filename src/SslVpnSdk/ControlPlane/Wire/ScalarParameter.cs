using System.Reflection;

namespace SslVpnSdk.ControlPlane.Wire;

/// <summary>A property with one value.</summary>
internal sealed class ScalarParameter(PropertyInfo property) : IRequestParameter
{
    private readonly bool _isNeeded = property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null;
    private readonly MethodInvoker _get = MethodInvoker.Create(property.GetMethod!);
    private readonly MethodInvoker _set = MethodInvoker.Create(property.SetMethod!);

    public IEnumerable<KeyValuePair<string, string>> Write(string prefix, object request)
    {
        if (_get.Invoke(request) is { } value)
        {
            yield return new(prefix + property.Name, ParameterText.Write(value));
        }
    }

    public void Read(string prefix, ParameterSet parameters, object request)
    {
        var name = prefix + property.Name;
        if (parameters.Find(name) is { } text && ParameterText.Read(property.PropertyType, name, text) is { } value)
        {
            _set.Invoke(request, value);
        }
        else if (_isNeeded)
        {
            throw new ParameterFaultException(new(name, null, "a value"));
        }
    }
}

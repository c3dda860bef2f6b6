using System.Collections.Concurrent;
using System.Reflection;

namespace SslVpnSdk.ControlPlane.Wire;

/// <summary>
/// The parameters of a type of request: its properties that can be set, by their names. A list repeats: <c>ResourceId.1</c>, and of records
/// <c>Tag.1.Key</c>.
/// </summary>
internal sealed class RequestShape
{
    private static readonly ConcurrentDictionary<Type, RequestShape> Shapes = new();

    private readonly Type _type;
    private readonly IRequestParameter[] _parameters;

    private RequestShape(Type type)
    {
        _type = type;
        _parameters = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).Select(Parameter)];
    }

    public static RequestShape Of(Type type) => Shapes.GetOrAdd(type, key => new RequestShape(key));

    /// <summary>The parameters that a request sets.</summary>
    public IEnumerable<KeyValuePair<string, string>> Write(object request) => _parameters.SelectMany(parameter => parameter.Write("", request));

    /// <summary>
    /// The request that parameters make. Unknown ones are passed over. A text that is missing stays null even where the type does not expect
    /// it: the service has words of its own for that.
    /// </summary>
    /// <exception cref="ParameterFaultException">A value is not of the type of its parameter, or a number that is needed is missing.</exception>
    public object Read(ParameterSet parameters) => Read("", parameters);

    public IEnumerable<KeyValuePair<string, string>> Write(string prefix, object request) =>
        _parameters.SelectMany(parameter => parameter.Write(prefix, request));

    public object Read(string prefix, ParameterSet parameters)
    {
        var request = Activator.CreateInstance(_type)!;
        foreach (var parameter in _parameters)
        {
            parameter.Read(prefix, parameters, request);
        }

        return request;
    }

    private static IRequestParameter Parameter(PropertyInfo property) => ParameterText.IsScalar(property.PropertyType)
        ? new ScalarParameter(property)
        : (IRequestParameter)Activator.CreateInstance(
            typeof(ListParameter<>).MakeGenericType(property.PropertyType.GenericTypeArguments.Single()), property)!;
}

using System.Globalization;
using System.Reflection;

namespace SslVpnSdk.ControlPlane.Wire;

/// <summary>A property with a list: an element has a number from 1 in the names of its parameters.</summary>
internal sealed class ListParameter<T>(PropertyInfo property) : IRequestParameter
    where T : class
{
    private static readonly bool IsScalar = ParameterText.IsScalar(typeof(T));

    private readonly MethodInvoker _get = MethodInvoker.Create(property.GetMethod!);
    private readonly MethodInvoker _set = MethodInvoker.Create(property.SetMethod!);

    public IEnumerable<KeyValuePair<string, string>> Write(string prefix, object request) =>
        _get.Invoke(request) is EquatableList<T> list ? list.SelectMany((item, index) => WriteItem(NameOf(prefix, index + 1), item)) : [];

    /// <summary>The numbers may have gaps; they give the order.</summary>
    public void Read(string prefix, ParameterSet parameters, object request)
    {
        var numbers = parameters.NumbersUnder(prefix + property.Name);
        if (numbers.Count > 0)
        {
            _set.Invoke(request, new EquatableList<T>(numbers.Select(number => ReadItem(NameOf(prefix, number), parameters))));
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> WriteItem(string name, T item) =>
        IsScalar ? [new(name, ParameterText.Write(item))] : RequestShape.Of(typeof(T)).Write($"{name}.", item);

    private static T ReadItem(string name, ParameterSet parameters) =>
        (T)(IsScalar ? ParameterText.Read(typeof(T), name, parameters.Find(name) ?? "")! : RequestShape.Of(typeof(T)).Read($"{name}.", parameters));

    private string NameOf(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{property.Name}.{number}");
}

using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning;

/// <summary>Puts the values of parameters into a document.</summary>
public static class ParameterBinding
{
    /// <summary>The document with a literal in place of each parameter. Parameters stay declared.</summary>
    /// <param name="document">The document.</param>
    /// <param name="values">The values by the names of the parameters.</param>
    /// <exception cref="MissingParametersException">Parameters have no value, or an empty one.</exception>
    /// <exception cref="PlanningException">A value is given for a parameter the document does not declare.</exception>
    public static DeploymentDocument Bind(this DeploymentDocument document, IReadOnlyDictionary<string, string> values)
    {
        var declared = document.Parameters.Select(parameter => parameter.Name).ToArray();
        if (values.Keys.Except(declared, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray() is { Length: > 0 } unknown)
        {
            var known = declared.Length == 0 ? "it has none" : $"it has {string.Join(", ", declared)}";
            throw new PlanningException($"stack '{document.Stack}' has no parameter '{unknown[0]}': {known}. Correct the name or leave it out.");
        }

        var missing = document.Parameters.Where(parameter => string.IsNullOrEmpty(values.GetValueOrDefault(parameter.Name))).ToArray();
        if (missing.Length > 0)
        {
            throw new MissingParametersException(document.Stack, missing);
        }

        return document with { Resources = new(document.Resources.Select(resource => Resource(resource, values))) };
    }

    private static DocumentResource Resource(DocumentResource resource, IReadOnlyDictionary<string, string> values) => resource switch
    {
        VpcDocument vpc => vpc with { Routes = new(vpc.Routes.Select(route => route with { NextHop = Value(route.NextHop, values) })) },
        VpnGatewayDocument gateway => gateway with
        {
            VSwitches = new(gateway.VSwitches.Select(vSwitch => Value(vSwitch, values))),
            ResourceGroup = Optional(gateway.ResourceGroup, values),
        },
        ExistingVpnGatewayDocument gateway => gateway with
        {
            Id = Value(gateway.Id, values),
            ResourceGroup = Optional(gateway.ResourceGroup, values),
        },
        SslServerDocument { TwoFactorAuthentication: { } twoFactor } server => server with
        {
            TwoFactorAuthentication = twoFactor with
            {
                IdaasInstanceId = Value(twoFactor.IdaasInstanceId, values),
                IdaasRegion = Value(twoFactor.IdaasRegion, values),
                IdaasApplicationId = Optional(twoFactor.IdaasApplicationId, values),
            },
        },
        _ => resource,
    };

    private static DocumentValue? Optional(DocumentValue? value, IReadOnlyDictionary<string, string> values) =>
        value is null ? null : Value(value, values);

    private static DocumentValue Value(DocumentValue value, IReadOnlyDictionary<string, string> values) =>
        value.Parameter is { } name ? DocumentValue.Of(values[name]) : value;
}

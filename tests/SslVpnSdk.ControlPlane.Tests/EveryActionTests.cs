using System.Reflection;
using System.Runtime.CompilerServices;

namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>What holds for each parameter of each action, whatever comes over the wire.</summary>
public sealed class EveryActionTests : ControlPlaneTest
{
    private static readonly string?[] Texts =
    [
        null, "", " ", "\0", ",", "a,,b", "http://x", "-1", "99999999999999999999", "10.0.0.0/99", "0.0.0.0/0", "256.1.1.1/8", "10.0.0.0/24,", "💥",
        new('x', 10_000),
    ];

    public static TheoryData<string> Actions => [.. SampleRequests.Actions];

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task A_call_is_accepted_and_one_without_what_is_mandatory_names_that(string action)
    {
        var sample = (await SampleRequests.Make(Account))[action];
        Assert.Null(await Outcome(sample));

        foreach (var parameter in Parameters(sample).Where(parameter => parameter.IsDefined(typeof(RequiredMemberAttribute))))
        {
            foreach (var nothing in Nothing(parameter.PropertyType))
            {
                var error = await Outcome(With(sample, parameter, nothing));

                Assert.Equal((400, $"Missing{parameter.Name}"), (error?.Status, error?.Code));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Any_value_of_any_parameter_is_accepted_or_refused_with_an_error_of_the_service(string action)
    {
        var sample = (await SampleRequests.Make(Account))[action];
        foreach (var parameter in Parameters(sample))
        {
            foreach (var value in Values(parameter.PropertyType))
            {
                var error = await Outcome(With(sample, parameter, value));

                Assert.InRange(error?.Status ?? 400, 400, 404);
            }
        }
    }

    private static IEnumerable<PropertyInfo> Parameters(object request) =>
        request.GetType().GetProperties().Where(property => property.CanWrite);

    private static IEnumerable<object?> Nothing(Type type) =>
        type == typeof(string) ? [null, ""]
        : type == typeof(EquatableList<string>) ? [null, new EquatableList<string>([])]
        : type == typeof(EquatableList<Tag>) ? [null, new EquatableList<Tag>([])]
        : [null];

    private static IEnumerable<object?> Values(Type type) =>
        type == typeof(string) ? Texts
        : type == typeof(int?) ? [null, int.MinValue, -1, 0, 1, 51, int.MaxValue]
        : type == typeof(long?) ? [null, long.MinValue, -1L, 0L, 1L, long.MaxValue]
        : type == typeof(bool?) ? [null, true, false]
        : type == typeof(EquatableList<string>) ? [null, .. Texts.Select(text => new EquatableList<string>([text!])), new EquatableList<string>(Enumerable.Repeat("x", 1000))]
        : type == typeof(EquatableList<Tag>) ? [null, new EquatableList<Tag>([null!]), .. Texts.Select(text => Tags(text!, "v")), .. Texts.Select(text => Tags("k", text))]
        : throw new InvalidOperationException($"There are no values of {type}.");

    private static EquatableList<Tag> Tags(string key, string? value) => new([new Tag { Key = key, Value = value }]);

    private static object With(object request, PropertyInfo parameter, object? value)
    {
        var copy = request.GetType().GetMethod("<Clone>$")!.Invoke(request, null)!;
        parameter.SetValue(copy, value);
        return copy;
    }

    /// <summary>What a call is refused with; null when it is accepted. Any other exception fails the test.</summary>
    private async Task<ControlPlaneException?> Outcome(object request)
    {
        Account.Settle();
        try
        {
            await (Task)Send.MakeGenericMethod(ResponseOf(request.GetType())).Invoke(Account, [request])!;
            return null;
        }
        catch (ControlPlaneException error)
        {
            return error;
        }
    }

    private static MethodInfo Send { get; } = typeof(ControlPlaneFixture).GetMethod(nameof(ControlPlaneFixture.Send))!;

    private static Type ResponseOf(Type request) =>
        request.IsGenericType && request.GetGenericTypeDefinition() == typeof(ControlPlaneRequest<>)
            ? request.GetGenericArguments()[0]
            : ResponseOf(request.BaseType!);
}

namespace SslVpnSdk.Differential.Tests.Writing;

/// <summary>Where in a program something stands.</summary>
/// <param name="Returns">What the function returns; null outside one.</param>
/// <param name="Yields">What the iterator yields; null outside one.</param>
/// <param name="IsLoop">Whether a loop can be left.</param>
/// <param name="IsTry">Whether what is thrown is caught.</param>
/// <param name="IsFinally">Whether nothing can be left.</param>
/// <param name="Times">How often it runs, at most, when the function is called once.</param>
internal sealed record Surroundings(
    string? Returns = null, string? Yields = null, bool IsLoop = false, bool IsTry = false, bool IsFinally = false, int Times = 1)
{
    public bool Meets(string condition) => condition switch
    {
        "loop" => IsLoop && !IsFinally,
        "try" => IsTry,
        "iterator" => Yields is not null,
        "function" => Returns is not null && Yields is null && !IsFinally,
        "once" => Times == 1,
        _ => throw new FormatException($"'‹in {condition}›' is no condition."),
    };
}

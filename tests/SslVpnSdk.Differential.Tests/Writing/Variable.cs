namespace SslVpnSdk.Differential.Tests.Writing;

/// <summary>A variable that a program can read.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What may be done with it.</param>
internal sealed record Variable(string Type, string Name, VariableKind Kind);

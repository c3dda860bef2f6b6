namespace SslVpnSdk.Differential.Tests.Writing;

/// <summary>What may be done with a variable.</summary>
internal enum VariableKind
{
    /// <summary>It can be read and assigned.</summary>
    Assignable,

    /// <summary>It can be read.</summary>
    ReadOnly,

    /// <summary>It is a constant: an operation with another one may be an error of the compiler.</summary>
    Constant,

    /// <summary>It can be read and assigned, but not by a lambda.</summary>
    NotCaptured,
}

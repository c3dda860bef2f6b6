namespace SslVpnSdk.Rules;

/// <summary>How a remedy changes the program.</summary>
public enum RemedyKind
{
    /// <summary>Another value takes the place of the expression.</summary>
    SetValue = 0,

    /// <summary>The argument or element is taken away, and what it is an argument of stays.</summary>
    RemoveValue = 1,

    /// <summary>A value is added behind the argument or element.</summary>
    AddValue = 2,

    /// <summary>A call is added to the resource whose name the expression is.</summary>
    AddCall = 3,

    /// <summary>The call that the expression is an argument of, or the name of, is taken away.</summary>
    RemoveCall = 4,
}

namespace SslVpnSdk.Differential.Tests.Grammars;

/// <summary>What stands in a template where a program is to be filled in.</summary>
internal enum PartKind
{
    /// <summary><c>text</c>: as it is.</summary>
    Text,

    /// <summary><c>‹int›</c>: whatever the grammar has for the word, such as an expression of a type.</summary>
    Any,

    /// <summary><c>‹var int›</c>: a variable.</summary>
    Variable,

    /// <summary><c>‹lvalue int›</c>: a variable that may be assigned.</summary>
    Assignable,

    /// <summary><c>‹lit 1..9›</c>: a number of the range.</summary>
    Number,

    /// <summary><c>‹name R›</c>: a new name.</summary>
    NewName,

    /// <summary><c>‹:R›</c>: the name made for <c>R</c> before.</summary>
    BoundName,

    /// <summary><c>‹new int x›</c>: a new name for a variable that the rest of the template can read.</summary>
    New,

    /// <summary><c>‹declare int x›</c>: a new name for a variable that what follows the template can read and assign.</summary>
    Declare,

    /// <summary><c>‹const int x›</c>: the same for a constant.</summary>
    Constant,

    /// <summary><c>‹see int X›</c>: nothing, but the template can read <c>X</c>, or the name made for it, from here on.</summary>
    See,

    /// <summary><c>‹field int X›</c>: nothing, but the template can read and assign <c>X</c> from here on.</summary>
    Field,

    /// <summary><c>‹own int X›</c>: as a field, but one that no lambda can capture: of a struct, or by reference.</summary>
    Own,

    /// <summary><c>‹{›</c>: nothing, but a function begins.</summary>
    Open,

    /// <summary><c>‹}›</c>: nothing, but a function ends.</summary>
    Close,

    /// <summary><c>‹(›</c>: nothing, but what is new from here on is not known after the next <c>‹)›</c>.</summary>
    OpenScope,

    /// <summary><c>‹body int›</c>: the body of a function that returns an <c>int</c>.</summary>
    Body,

    /// <summary><c>‹iterator int›</c>: the body of an iterator.</summary>
    Iterator,

    /// <summary><c>‹(int, string) => bool›</c>: a lambda.</summary>
    Lambda,

    /// <summary><c>‹static (int) => bool›</c>: a lambda that captures nothing.</summary>
    StaticLambda,

    /// <summary><c>‹block›</c>: statements in braces; <c>loop</c>, <c>try</c>, <c>catch</c> and <c>finally</c> know where they stand.</summary>
    Block,

    /// <summary><c>‹statements 2..5›</c>: as many statements, without braces.</summary>
    Statements,

    /// <summary><c>‹show›</c>: statements that put every variable into the document.</summary>
    Show,

    /// <summary><c>‹result›</c>: what the function returns, after a space; nothing where it returns nothing.</summary>
    Result,

    /// <summary><c>‹yielded›</c>: what the iterator yields.</summary>
    Yielded,

    /// <summary><c>‹in loop›</c>: nothing, but the template fits only there.</summary>
    Condition,
}

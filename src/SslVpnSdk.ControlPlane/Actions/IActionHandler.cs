namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Does one action of the service.</summary>
internal interface IActionHandler
{
    /// <summary>The type of the action's request.</summary>
    Type RequestType { get; }

    /// <summary>Whether the action changes state.</summary>
    bool Changes { get; }

    /// <summary>Does the action.</summary>
    object Handle(object request, ActionContext context);
}

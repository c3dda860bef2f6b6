namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>An action that needs key pairs. They are made before its turn, because making them takes longer than all else and other changes would wait.</summary>
internal interface IKeyPairUser
{
    /// <summary>How many it is likely to need.</summary>
    int KeyPairs(object request, ActionContext context);
}

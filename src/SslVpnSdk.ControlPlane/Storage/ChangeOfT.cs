namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>A change with a result.</summary>
internal sealed class Change<T> : Change
{
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<StateTransaction, T> _work;
    private readonly CancellationTokenRegistration _registration;
    private T? _result;

    /// <summary>Makes a change.</summary>
    /// <param name="work">What it does.</param>
    /// <param name="cancellationToken">Gives it up while it waits.</param>
    public Change(Func<StateTransaction, T> work, CancellationToken cancellationToken)
    {
        _work = work;
        _registration = cancellationToken.UnsafeRegister(
            (state, token) =>
            {
                var change = (Change<T>)state!;
                if (change.TryTake())
                {
                    change._answer.SetCanceled(token);
                }
            },
            this);
    }

    public Task<T> Task => _answer.Task;

    public override Exception? Error { get; set; }

    public override bool Run(StateTransaction state)
    {
        try
        {
            _result = _work(state);
        }
        catch (Exception exception)
        {
            Error = exception;
        }

        return Error is null;
    }

    public override void Answer()
    {
        _registration.Dispose();
        if (Error is { } error)
        {
            _answer.SetException(error);
        }
        else
        {
            _answer.SetResult(_result!);
        }
    }
}

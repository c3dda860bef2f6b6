using System.Text.Json;
using System.Text.Json.Serialization;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Applying;

/// <summary>Makes the calls of one operation: each is recorded before and after, and repeated with the same token while the service is busy.</summary>
/// <param name="controlPlane">The control plane.</param>
/// <param name="states">The state that is changed.</param>
/// <param name="options">Clock, tokens and bounds; the operation's time runs from now.</param>
/// <param name="stop">Asks to give up, as long as nothing was changed.</param>
internal sealed class ApplySession(IControlPlane controlPlane, IStateSession states, ApplierOptions options, CancellationToken stop)
{
    private static readonly JsonSerializerOptions Format = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly long _start = options.TimeProvider.GetTimestamp();

    /// <summary>Whether a stop comes too late: what was changed is seen through to its end.</summary>
    private bool _hasChanged;

    public DeploymentState State => states.State;

    public IControlPlane ControlPlane { get; } = controlPlane;

    public Task RecordAsync(StateChange change) => states.RecordAsync(change);

    /// <summary>Makes a resource, once, and records its id.</summary>
    public async Task<string> CreateAsync(ResourceAddress address, Func<string, ICreation> request, string? issuedFor = null, bool isProtected = false)
    {
        var token = options.NewClientToken();
        var creation = request(token);
        var json = JsonSerializer.Serialize(creation.Request, creation.Request.GetType(), Format);
        return await SendAsync(new Intent(address, creation.Action, token, json, issuedFor) { IsProtected = isProtected }, creation);
    }

    /// <summary>Makes the call again which an earlier run was cut in, with the token it had.</summary>
    public Task<string> ResumeAsync(Intent intent) => SendAsync(intent, Creation.Parse(intent.Action, intent.Request), mayBeDone: true);

    /// <summary>Changes a resource.</summary>
    /// <param name="address">The resource.</param>
    /// <param name="request">The call, with a token.</param>
    /// <param name="alsoChanged">What else the call has changed, to be recorded before its end; null for nothing.</param>
    public async Task<TResponse> ChangeAsync<TResponse>(
        ResourceAddress address, Func<string, ControlPlaneRequest<TResponse>> request, Func<IEnumerable<StateChange>>? alsoChanged = null)
        where TResponse : class
    {
        var token = options.NewClientToken();
        var call = request(token);
        await RecordAsync(new StateChange { Begun = new Intent(address, call.Action, token, JsonSerializer.Serialize(call, call.GetType(), Format)) });
        var response = await RefusableAsync(address, () => ControlPlane.SendAsync(call));
        var made = State.Resources.GetValueOrDefault(address) is { } resource ? RequestedAttributes.After(resource, call) : null;
        await states.RecordAsync([.. alsoChanged?.Invoke() ?? [], new StateChange { Ended = address, Made = made }]);
        return response;
    }

    /// <summary>Asks for a deletion; what is gone already is deleted as well.</summary>
    public async Task DeleteAsync<TResponse>(ResourceAddress address, Func<string, ControlPlaneRequest<TResponse>> request)
        where TResponse : class
    {
        try
        {
            await ChangeAsync(address, request);
        }
        catch (ControlPlaneException exception) when (ControlPlaneFaults.IsNotFound(exception))
        {
        }
    }

    /// <summary>Waits, with growing pauses, until something is so.</summary>
    /// <exception cref="TimeoutException">The operation's time is over.</exception>
    public Task WaitAsync(string what, Func<Task<bool>> isSo) => RepeatAsync(
        $"{what} did not come about",
        async () => await isSo() ? new object() : null,
        () => !_hasChanged);

    /// <summary>Asks something, again while the service is busy.</summary>
    /// <exception cref="TimeoutException">The operation's time is over.</exception>
    public async Task<T> AskAsync<T>(Func<Task<T>> question) => (await RepeatAsync<Tuple<T>>(
        "the control plane was busy all the time", async () => Tuple.Create(await question()), () => !_hasChanged)).Item1;

    private async Task<string> SendAsync(Intent intent, ICreation creation, bool mayBeDone = false)
    {
        if (!mayBeDone)
        {
            await RecordAsync(new StateChange { Begun = intent });
        }

        var id = await RefusableAsync(intent.Address, () => creation.SendAsync(ControlPlane), mayBeDone);
        await RecordAsync(new StateChange
        {
            Made = new RecordedResource(intent.Address, id, intent.IssuedFor)
            {
                Attributes = RequestedAttributes.Of(creation.Request),
                IsProtected = intent.IsProtected,
                AwaitsBundle = options.CertificatesFolder is not null && intent.Address.Kind == ResourceKind.ClientCertificate,
            },
            Ended = intent.Address,
        });
        return id;
    }

    /// <summary>
    /// A refused call changed nothing, so it is not under way any more; unless it may have been done before, and the refusal says nothing of that.
    /// </summary>
    private async Task<T> RefusableAsync<T>(ResourceAddress address, Func<Task<T>> call, bool mayBeDone = false)
        where T : class
    {
        var attempt = async () =>
        {
            try
            {
                return await call();
            }
            catch (Exception exception)
            {
                mayBeDone |= ControlPlaneFaults.MayBeDone(exception);
                throw;
            }
        };
        try
        {
            var answer = await RepeatAsync<T>("the control plane was busy all the time", async () => await attempt(), () => !mayBeDone && !_hasChanged);
            _hasChanged = true;
            return answer;
        }
        catch (ControlPlaneException exception) when (!mayBeDone || !ControlPlaneFaults.IsBeforeTheAction(exception))
        {
            await RecordAsync(new StateChange { Ended = address, Made = mayBeDone ? Unknown(address) : null });
            throw;
        }
        catch (Exception exception) when (!mayBeDone && exception is UnansweredCallException or TimeoutException or OperationCanceledException)
        {
            await RecordAsync(new StateChange { Ended = address });
            throw;
        }
    }

    /// <summary>A resource of which nobody can tell whether a call changed it: what it has then is no change by others.</summary>
    private RecordedResource? Unknown(ResourceAddress address) =>
        State.Resources.GetValueOrDefault(address) is { } resource ? resource with { Attributes = null } : null;

    /// <param name="failure">What it is when the time is over.</param>
    /// <param name="attempt">What is tried; null to try it again.</param>
    /// <param name="mayStop">Whether it can be given up without leaving anything half done.</param>
    private async Task<T> RepeatAsync<T>(string failure, Func<Task<T?>> attempt, Func<bool> mayStop)
        where T : class
    {
        var reason = "";
        foreach (var pause in options.Pauses())
        {
            try
            {
                if (await attempt() is { } result)
                {
                    return result;
                }

                reason = "";
            }
            catch (Exception exception) when (ControlPlaneFaults.IsTransient(exception))
            {
                reason = $" ({exception.Message.ReplaceLineEndings(" ").TrimEnd('.')})";
            }

            if (options.TimeProvider.GetElapsedTime(_start) + pause > options.Timeout)
            {
                break;
            }

            var waiting = mayStop() ? stop : CancellationToken.None;
            waiting.ThrowIfCancellationRequested();
            await options.DelayAsync(pause, waiting);
        }

        throw new TimeoutException($"{failure} within {options.Timeout.TotalMinutes:0.##} minutes{reason}. Run it again to go on.");
    }
}

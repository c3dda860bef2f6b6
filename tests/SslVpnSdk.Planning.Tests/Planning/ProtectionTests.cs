using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning.Tests.Planning;

/// <summary>What is protected is neither deleted nor made anew.</summary>
public sealed class ProtectionTests
{
    private static readonly DeploymentDocument HeadOffice = ContractDocuments.HeadOffice;

    [Fact]
    public void A_protected_resource_can_be_changed_in_place()
    {
        var document = Protected<SslServerDocument>("staff");

        Assert.True(Deployed(document).Plan(document.With<SslServerDocument>("staff", server => server with { Port = 2000 })).HasChanges);
    }

    [Fact]
    public void It_is_not_made_anew()
    {
        var document = Protected<VpnGatewayDocument>("edge");

        Assert.Equal(
            "VPN gateway edge would be deleted and made anew (no action of the service changes bandwidth of a VPN gateway): it is protected, and nothing was changed. "
            + "Undo the change that asks for it, or take Protect() away.",
            Refusal(Deployed(document), document.With<VpnGatewayDocument>("edge", gateway => gateway with { Bandwidth = 200 })));
    }

    [Fact]
    public void It_is_not_made_anew_with_what_it_stands_on()
    {
        var document = Protected<SslServerDocument>("staff");

        Assert.StartsWith(
            "SSL server staff would be deleted and made anew (VPN gateway edge is made anew): it is protected",
            Refusal(Deployed(document), document.With<VpnGatewayDocument>("edge", gateway => gateway with { Bandwidth = 200 })),
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_not_removed_by_the_name_it_had()
    {
        var renamed = HeadOffice.Without("ana").Without("björn").With<SslServerDocument>("staff", server => server with { Name = "people", PreviousName = "staff", IsProtected = true });

        Assert.StartsWith(
            "SSL server staff would be deleted: it is protected",
            Assert.Throws<PlanningException>(() => Deployed(HeadOffice).Destroy(renamed)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_not_deleted_when_the_document_does_not_have_it_any_more()
    {
        var document = Protected<ClientCertificateDocument>("ana");

        Assert.Equal(
            "client certificate ana would be deleted (the document does not have it any more): it is protected, and nothing was changed. "
            + "Put back what was taken out of the document; to delete it all the same, put it back without Protect(), apply, and take it out then.",
            Refusal(Deployed(document), document.Without("ana")));
    }

    [Fact]
    public void It_is_not_removed()
    {
        var document = Protected<VpcDocument>("main");

        Assert.Equal(
            "VPC main would be deleted: it is protected, and nothing was changed. To remove it all the same, take Protect() away, apply, and destroy then.",
            Assert.Throws<PlanningException>(() => Deployed(document).Destroy(document)).Message);
    }

    [Fact]
    public void It_is_not_removed_before_the_loss_of_its_protection_was_applied() =>
        Assert.Throws<PlanningException>(() => Deployed(Protected<VpcDocument>("main")).Destroy(HeadOffice));

    [Fact]
    public void It_is_not_removed_before_its_protection_was_applied() =>
        Assert.Throws<PlanningException>(() => World.Of(HeadOffice).Destroy(Protected<VpcDocument>("main")));

    [Fact]
    public void A_document_without_the_protection_may_make_it_anew() => Assert.Contains(
        Deployed(Protected<VpnGatewayDocument>("edge")).Plan(HeadOffice.With<VpnGatewayDocument>("edge", g => g with { Bandwidth = 200 })).Steps,
        step => step is { Action: PlanAction.Replace, Address.Name: "edge" });

    [Fact]
    public void A_certificate_is_not_invalidated_by_a_change_of_its_server()
    {
        var document = Protected<ClientCertificateDocument>("ana");

        Assert.StartsWith(
            "client certificate ana would be deleted and made anew (the change of protocol of SSL server staff invalidates it)",
            Refusal(Deployed(document), document.With<SslServerDocument>("staff", server => server with { Protocol = VpnProtocol.Tcp })),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_that_has_expired_is_replaced_all_the_same()
    {
        var document = Protected<ClientCertificateDocument>("ana");
        var world = Deployed(document);
        world.Certificates[0] = world.Certificates[0] with { Status = "expired" };

        Assert.Equal(1, world.Plan(document).Count(PlanAction.Replace));
    }

    [Fact]
    public void What_becomes_protected_is_a_change_of_the_state_alone()
    {
        var plan = World.Of(HeadOffice).Plan(Protected<VpcDocument>("main"));

        Assert.Equal(new ProtectionChange(new(ResourceKind.Vpc, "main"), true), Assert.Single(plan.Protections));
        Assert.Equal((true, PlanHarm.None), (plan.HasChanges, plan.Harm));
        Assert.EndsWith(
            "  VPC main is protected from now on\n\nNothing to do in the control plane: 5 resources are as the document says.\n",
            PlanText.Write(plan),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Several_are_named_in_one_message()
    {
        var document = Protected<ClientCertificateDocument>("ana").With<ClientCertificateDocument>("björn", c => c with { IsProtected = true });

        Assert.StartsWith(
            "client certificate björn would be deleted (the document does not have it any more), client certificate ana would be deleted "
            + "(the document does not have it any more): they are protected",
            Refusal(Deployed(document), document.Without("ana").Without("björn")),
            StringComparison.Ordinal);
    }

    private static DeploymentDocument Protected<T>(string name)
        where T : DocumentResource => HeadOffice.With<T>(name, resource => (T)(resource with { IsProtected = true }));

    /// <summary>A document as it was applied, its protection recorded.</summary>
    private static World Deployed(DeploymentDocument document)
    {
        var world = World.Of(document);
        foreach (var change in world.Plan(document).Protections)
        {
            world.State = world.State.With(world.State.Resources[change.Address] with { IsProtected = change.IsProtected });
        }

        return world;
    }

    private static string Refusal(World world, DeploymentDocument document) => Assert.Throws<PlanningException>(() => world.Plan(document)).Message;
}

import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { Desk, refusal } from "../venues/desk"
import { addService } from "./aboard"
import { mailsTo } from "./newcomer"
import type { Suite } from "./suite"

export function reviewedServices(t: Suite): void {
  describe("services that the platform approves", () => {
    const owner = () => new Desk(t.api, t.city.owner)
    const asked = (services: boolean) => t.platform.post("/settings/approvals", { services })
    const seen = async (id: string) =>
      (await t.api.get(`/store/services/${id}`, { headers: t.city.store, validateStatus: () => true })).status
    const waiting = async () =>
      (await t.platform.get("/services?status=proposed")).data.services.map(({ id }: { id: string }) => id)

    it("only when the platform says so; the setting is its own", async () => {
      expect((await t.platform.get("/settings/approvals")).data).toEqual({
        approvals: { products: false, services: false },
      })
      const service = await addService(owner(), t.city.bangkok.venue_id, "published", "Herbal bath")
      expect([service.status, service.review, await seen(service.id)]).toEqual(["published", null, 200])
      expect((await t.platform.post("/settings/approvals", { products: true })).data).toEqual({
        approvals: { products: true, services: false },
      })
      expect((await asked(true)).data.approvals).toEqual({ products: true, services: true })
      expect((await t.platform.post("/settings/approvals", { services: "yes" })).status).toBe(400)
      expect((await t.platform.post("/settings/approvals", { venues: true })).status).toBe(400)
      expect((await owner().get("/settings/approvals")).status).toBe(403)
      expect((await owner().post("/settings/approvals", {})).status).toBe(403)
    })

    it("are proposed, approved and on the store, and the vendor is told", async () => {
      await asked(true)
      const service = await addService(owner(), t.city.bangkok.venue_id, "published", "Reflexology")
      expect(service).toMatchObject({ status: "proposed", review: { status: "proposed", reason: null } })
      expect(await seen(service.id)).toBe(404)
      expect(await waiting()).toEqual([service.id])
      expect((await owner().get("/services?status=draft")).data.count).toBe(0)
      expect((await owner().get("/services?status=proposed")).data.count).toBe(1)
      expect(refusal(await owner().post(`/services/${service.id}/approve`)).status).toBe(403)
      const { data } = await t.platform.post(`/services/${service.id}/approve`)
      expect(data.service).toMatchObject({ status: "published", review: { status: "approved" } })
      expect([await seen(service.id), await waiting()]).toEqual([200, []])
      const office = (await t.container().resolve(VENDOR_MODULE).retrieveVendor(t.city.bangkok.vendor_id))
        .email
      expect((await mailsTo(t.container(), office)).at(-1)).toEqual({
        template: "review_approved",
        data: {
          about: "service",
          name: "Reflexology",
          reason: null,
          url: expect.stringMatching(new RegExp(`/app/services/${service.id}$`)),
        },
      })
      expect(refusal(await t.platform.post(`/services/${service.id}/approve`))).toEqual({
        status: 409,
        code: "invalid_transition",
        message: "A service that is not proposed cannot be approved",
      })
      // What is on the store stays there when it is edited.
      const edited = await owner().post(`/services/${service.id}`, {
        title: "Foot massage",
        status: "published",
      })
      expect(edited.data.service.status).toBe("published")
    })

    it("are rejected with a reason and proposed again", async () => {
      await asked(true)
      const service = await addService(owner(), t.city.bangkok.venue_id, "draft", "Cupping")
      expect(service).toMatchObject({ status: "draft", review: null })
      const publish = () => owner().post(`/services/${service.id}`, { status: "published" })
      expect((await publish()).data.service.status).toBe("proposed")
      expect((await t.platform.post(`/services/${service.id}/reject`, {})).status).toBe(400)
      const rejected = await t.platform.post(`/services/${service.id}/reject`, { reason: "No description" })
      expect(rejected.data.service).toMatchObject({
        status: "draft",
        review: { status: "rejected", reason: "No description" },
      })
      expect(await waiting()).toEqual([])
      expect((await publish()).data.service).toMatchObject({
        status: "proposed",
        review: { status: "proposed", reason: null },
      })
      expect((await owner().post(`/services/${service.id}`, { status: "draft" })).data.service).toMatchObject(
        {
          status: "draft",
          review: null,
        },
      )
      expect(await waiting()).toEqual([])
    })

    it("keep their place in the queue when they are edited, and leave it with the platform's own publishing", async () => {
      await asked(true)
      const service = await addService(owner(), t.city.bangkok.venue_id, "published", "Scrub")
      const proposed = service.review.proposed_at
      const edited = await owner().post(`/services/${service.id}`, {
        title: "Salt scrub",
        status: "published",
      })
      expect(edited.data.service).toMatchObject({ title: "Salt scrub", status: "proposed" })
      expect(edited.data.service.review.proposed_at).toBe(proposed)
      const published = await t.platform.post(`/services/${service.id}`, { status: "published" })
      expect(published.data.service).toMatchObject({ status: "published", review: { status: "approved" } })
      expect(await seen(service.id)).toBe(200)
    })

    it("once when two decide at the same moment, and not at all when that fails", async () => {
      await asked(true)
      const service = await addService(owner(), t.city.bangkok.venue_id, "published", "Facial")
      const scheduling = t.container().resolve(SCHEDULING_MODULE)
      const broken = jest.spyOn(scheduling, "replaceServiceRules").mockRejectedValueOnce(new Error("away"))
      expect((await t.platform.post(`/services/${service.id}/approve`)).status).toBe(500)
      broken.mockRestore()
      expect([await waiting(), await seen(service.id)]).toEqual([[service.id], 404])
      const both = await Promise.all([
        t.platform.post(`/services/${service.id}/approve`),
        t.platform.post(`/services/${service.id}/reject`, { reason: "No" }),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      expect((await t.platform.post("/services/svc_unknown/approve")).status).toBe(404)
    })
  })
}

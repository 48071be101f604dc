import { MAIL_MODULE } from "../../../src/modules/mail"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { refusal } from "../venues/desk"
import { BANK, completeChecklist, LEGAL, picture, registerBusiness } from "./aboard"
import { codeTo, mailsTo } from "./newcomer"
import type { Suite } from "./suite"

const ITEMS = [
  "email_confirmed",
  "profile",
  "venue",
  "opening_hours",
  "service",
  "staff_member",
  "payout_details",
]

export function submitting(t: Suite): void {
  describe("a business comes aboard", () => {
    it("by its checklist, item by item, is looked at and approved; then its venue is on the store", async () => {
      const business = await registerBusiness(t, "whole@path.example")
      const { desk, id, owner } = business
      const open = async () => {
        const { data } = await desk.get("/onboarding")
        expect(data.can_submit).toBe(data.checklist.every(({ done }: { done: boolean }) => done))
        return data.checklist.flatMap(({ item, done }: { item: string; done: boolean }) =>
          done ? [] : [item],
        )
      }
      expect(await open()).toEqual(ITEMS)
      expect((await desk.get("/onboarding")).data.checklist[1].missing).toEqual([
        "logo",
        "legal_name",
        "registration_or_tax_number",
        "address",
      ])
      const early = await desk.post(`/vendors/${id}/submit`)
      expect([early.status, early.data.code, early.data.missing]).toEqual([
        409,
        "checklist_incomplete",
        ITEMS,
      ])

      const { venue_id } = await completeChecklist(t, business)
      expect(await open()).toEqual([])
      const { data } = await desk.post(`/vendors/${id}/submit`)
      expect(data.vendor).toMatchObject({ status: "pending", submitted_at: expect.any(String) })
      expect((await desk.get("/onboarding")).data.can_submit).toBe(false)
      expect(refusal(await desk.post(`/vendors/${id}/submit`))).toMatchObject({
        status: 409,
        code: "invalid_transition",
      })
      expect((await desk.post(`/venues/${venue_id}/submit`)).data.venue.status).toBe("pending")

      const onStore = async () =>
        (await t.api.get(`/store/venues/${venue_id}`, { headers: t.city.store, validateStatus: () => true }))
          .status
      await t.platform.post(`/vendors/${id}/approve`)
      expect(await onStore()).toBe(404)
      await t.platform.post(`/venues/${venue_id}/approve`)
      expect(await onStore()).toBe(200)
      const told = (await mailsTo(t.container(), owner.email)).slice(1)
      expect(told).toEqual([
        {
          template: "review_approved",
          data: {
            about: "vendor",
            name: "Sala Siam",
            reason: null,
            url: expect.stringMatching(/\/app\/onboarding$/),
          },
        },
        {
          template: "review_approved",
          data: {
            about: "venue",
            name: "Sala House",
            reason: null,
            url: expect.stringMatching(new RegExp(`/app/venues/${venue_id}$`)),
          },
        },
      ])
    })

    it("is rejected with a reason, told so, corrects itself and is looked at again", async () => {
      const business = await registerBusiness(t, "again@path.example")
      const { desk, id, owner } = business
      await completeChecklist(t, business)
      await desk.post(`/vendors/${id}/submit`)
      expect((await t.platform.post(`/vendors/${id}/reject`)).data.message).toContain("reason")
      await t.platform.post(`/vendors/${id}/reject`, { reason: "The register knows another address" })
      const { data } = await desk.get("/onboarding")
      expect(data).toMatchObject({
        can_submit: true,
        vendor: { status: "rejected", status_reason: "The register knows another address" },
      })
      expect((await mailsTo(t.container(), owner.email)).at(-1)).toMatchObject({
        template: "review_rejected",
        data: { about: "vendor", reason: "The register knows another address" },
      })
      await desk.post(`/vendors/${id}`, { legal_details: { ...LEGAL, address_1: null } })
      expect((await desk.post(`/vendors/${id}/submit`)).data.missing).toEqual(["profile"])
      expect((await desk.get(`/vendors/${id}`)).data.vendor.status).toBe("rejected")
      await desk.post(`/vendors/${id}`, { legal_details: LEGAL })
      expect((await desk.post(`/vendors/${id}/submit`)).data.vendor).toMatchObject({
        status: "pending",
        status_reason: null,
      })
      const twice = await Promise.all([1, 2].map(() => t.platform.post(`/vendors/${id}/approve`)))
      expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])
      const approvals = (await mailsTo(t.container(), owner.email)).filter((mail) =>
        ["review_approved"].includes(mail.template),
      )
      expect(approvals).toHaveLength(1)
      await t.platform.post(`/vendors/${id}/suspend`, { reason: "Licence ran out" })
      expect((await desk.get("/onboarding")).data.code).toBe("vendor_suspended")
      expect((await desk.post(`/vendors/${id}/submit`)).status).toBe(403)
      await t.platform.post(`/vendors/${id}/reinstate`)
      expect((await mailsTo(t.container(), owner.email)).slice(-2)).toMatchObject([
        { template: "review_suspended", data: { reason: "Licence ran out" } },
        { template: "review_reinstated" },
      ])
    })

    it("once when it is submitted twice at the same moment", async () => {
      const business = await registerBusiness(t, "two@path.example")
      await completeChecklist(t, business)
      const answers = await Promise.all(
        [1, 2].map(() => business.desk.post(`/vendors/${business.id}/submit`)),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    })

    it("in the platform's queue by the time it was submitted", async () => {
      const [first, second, draft] = [
        await registerBusiness(t, "q1@path.example", "Queue B"),
        await registerBusiness(t, "q2@path.example", "Queue A"),
        await registerBusiness(t, "q3@path.example", "Queue C"),
      ]
      for (const business of [first, second]) {
        await completeChecklist(t, business)
        await business.desk.post(`/vendors/${business.id}/submit`)
      }
      const queue = async (query: string) =>
        (await t.platform.get(`/vendors?status=pending&${query}`)).data.vendors.map(
          ({ id }: { id: string }) => id,
        )
      expect(await queue("submitted=true&order=submitted_at")).toEqual([first.id, second.id])
      expect(await queue("submitted=false")).toEqual([draft.id])
      expect(await queue("order=name")).toHaveLength(3)
      expect((await t.platform.get("/vendors?submitted=maybe")).status).toBe(400)
      expect((await t.platform.get(`/vendors/${draft.id}/onboarding`)).data).toMatchObject({
        can_submit: false,
      })
    })

    it("with a decision that cannot be mailed not taken", async () => {
      const { id, owner } = await registerBusiness(t, "unmailed@path.example")
      const vendors = t.container().resolve(VENDOR_MODULE)
      const mail = t.container().resolve(MAIL_MODULE)
      const enqueue = jest.spyOn(mail, "enqueue").mockRejectedValueOnce(new Error("away"))
      expect((await t.platform.post(`/vendors/${id}/approve`)).status).toBe(500)
      enqueue.mockRestore()
      expect((await vendors.retrieveVendor(id)).status).toBe("pending")
      expect(await mailsTo(t.container(), owner.email)).toHaveLength(1)
    })

    it("alone: another business's checklist, logo, details and submission are not there", async () => {
      const { id } = await registerBusiness(t, "mine@path.example")
      const { desk } = await registerBusiness(t, "theirs@path.example")
      const answers = [
        await desk.post(`/vendors/${id}/submit`),
        await desk.get(`/vendors/${id}/onboarding`),
        await desk.get(`/vendors/${id}/payout-details`),
        await desk.post(`/vendors/${id}/payout-details`, BANK),
        await desk.post(`/vendors/${id}/logo`, await picture()),
        await desk.post(`/vendors/${id}`, { legal_details: LEGAL }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
      expect((await t.platform.get("/onboarding")).status).toBe(403)
      expect((await t.platform.post(`/vendors/${id}/submit`)).status).toBe(403)
      expect(await codeTo(t.container(), "mine@path.example")).toMatch(/^\d{6}$/)
    })
  })
}

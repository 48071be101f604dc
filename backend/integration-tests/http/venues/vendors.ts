import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { refusal } from "./desk"
import type { Suite } from "./suite"

const PROFILE = { name: "Sala Siam", email: "Office@Sala-Siam.example", phone: "+66 2 123 4567" }

/** Vendors as the platform and their owners handle them. */
export function vendorTests({ open, container }: Suite): void {
  it("are created approved, with a handle of their own", async () => {
    const { platform } = open()
    const { status, data } = await platform.post("/vendors", { ...PROFILE, commission_rate: 12.5 })
    expect(status).toBe(200)
    expect(data.vendor).toEqual({
      id: expect.stringMatching(/^vnd_/),
      name: "Sala Siam",
      handle: "sala-siam",
      email: "office@sala-siam.example",
      phone: "+66 2 123 4567",
      description: null,
      logo_url: null,
      legal_details: null,
      status: "approved",
      status_reason: null,
      submitted_at: null,
      commission_rate: 12.5,
      reminder_minutes: 1440,
      created_at: expect.any(String),
      updated_at: expect.any(String),
    })
    const second = await platform.post("/vendors", PROFILE)
    expect(second.data.vendor).toMatchObject({ handle: "sala-siam-2", commission_rate: 15 })
    expect(refusal(await platform.post("/vendors", { ...PROFILE, handle: "Sala Siam" }))).toEqual({
      status: 409,
      code: "handle_taken",
      message: "The handle sala-siam is taken",
    })
    const same = await Promise.all(
      [1, 2, 3, 4].map(() => platform.post("/vendors", { ...PROFILE, name: "Ban Suan" })),
    )
    expect(same.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(new Set(same.map(({ data }) => data.vendor.handle)).size).toBe(4)
  })

  it("are refused when a field is wrong", async () => {
    const wrong: [field: string, body: object][] = [
      ["name", { email: "a@b.example" }],
      ["name", { ...PROFILE, name: "   " }],
      ["name", { ...PROFILE, name: "n".repeat(10_000) }],
      ["email", { ...PROFILE, email: "nobody" }],
      ["description", { ...PROFILE, description: "d".repeat(10_000) }],
      ["description", { ...PROFILE, description: "a\u0000b" }],
      ["logo_url", { ...PROFILE, logo_url: "javascript:alert(1)" }],
      ["handle", { ...PROFILE, handle: "ร้าน" }],
      ["commission_rate", { ...PROFILE, commission_rate: 101 }],
      ["commission_rate", { ...PROFILE, commission_rate: "12" }],
      ["status", { ...PROFILE, status: "approved" }],
    ]
    for (const [field, body] of wrong) {
      const { status, data } = await open().platform.post("/vendors", body)
      expect([field, status, data.type]).toEqual([field, 400, "invalid_data"])
      expect(data.message).toContain(field)
    }
  })

  it("are listed by state, text and page", async () => {
    const { platform } = open()
    for (const name of ["Aa Nails", "Bb Nails", "Cc Hair"])
      await platform.post("/vendors", { ...PROFILE, name })
    const { data: first } = await platform.get("/vendors?q=nails&limit=1&order=-name")
    expect(first).toMatchObject({ count: 2, offset: 0, limit: 1 })
    expect(first.vendors.map(({ name }: { name: string }) => name)).toEqual(["Bb Nails"])
    const { data: second } = await platform.get("/vendors?q=nails&limit=1&offset=1&order=-name")
    expect(second.vendors.map(({ name }: { name: string }) => name)).toEqual(["Aa Nails"])
    expect((await platform.get("/vendors?status=suspended")).data).toMatchObject({ vendors: [], count: 0 })
    expect((await platform.get("/vendors?status[]=approved&status[]=pending")).data.count).toBe(5)
    for (const query of [
      "limit=1000",
      "limit=-1",
      "offset=x",
      "order=email;drop",
      "status=open",
      "nonsense=1",
    ]) {
      const { status, data } = await platform.get(`/vendors?${query}`)
      expect([query, status]).toEqual([query, 400])
      expect(data.message).toContain(query.split("=")[0])
    }
  })

  it("are read and edited by their owner, but for what the platform decides", async () => {
    const { owner, city } = open()
    const path = `/vendors/${city.bangkok.vendor_id}`
    expect((await owner.get(path)).data.vendor.name).toBe("Lotus House Company")
    const { data } = await owner.post(path, { phone: "+66 2 000 0000", description: null })
    expect(data.vendor).toMatchObject({ phone: "+66 2 000 0000", description: null, commission_rate: 15 })
    const commission = await owner.post(path, { name: "New name", commission_rate: 0 })
    expect(commission.status).toBe(403)
    expect(commission.data.message).toContain("commission_rate")
    expect(refusal(await owner.post(path, { status: "approved" }))).toMatchObject({
      status: 400,
      message: expect.stringContaining("status"),
    })
    expect((await owner.get(path)).data.vendor).toMatchObject({
      name: "Lotus House Company",
      commission_rate: 15,
    })
  })

  it("take all they sell out of the store when suspended, and back when reinstated", async () => {
    const { platform, city, sold } = open()
    const { vendor_id, venue_id, service } = city.bangkok
    const oil = await sellProduct("Massage oil", vendor_id)
    const others = city.nairobi.service.product_id
    const all = [service.product_id, oil, others]
    expect(await sold(...all)).toEqual(all)

    expect((await platform.post(`/vendors/${vendor_id}/suspend`)).data.message).toContain("reason")
    const suspended = await platform.post(`/vendors/${vendor_id}/suspend`, { reason: "Licence ran out" })
    expect(suspended.data.vendor).toMatchObject({ status: "suspended", status_reason: "Licence ran out" })
    expect(await sold(...all)).toEqual([others])
    expect((await platform.get(`/venues/${venue_id}`)).data.venue).toMatchObject({
      status: "published",
      visible: false,
    })

    expect(refusal(await platform.post(`/vendors/${vendor_id}/approve`))).toEqual({
      status: 409,
      code: "invalid_transition",
      message: "A vendor that is suspended cannot be approved",
    })
    const reinstated = await platform.post(`/vendors/${vendor_id}/reinstate`, {})
    expect(reinstated.data.vendor).toMatchObject({ status: "approved", status_reason: null })
    expect(await sold(...all)).toEqual(all)
    expect((await platform.get(`/venues/${venue_id}`)).data.venue.visible).toBe(true)
  })

  it("are rejected with a reason and approved later", async () => {
    const { platform } = open()
    const { id } = await container().resolve(VENDOR_MODULE).createVendors({
      name: "New here",
      handle: "new-here",
      email: "new@here.example",
    })
    const step = (name: string, body = {}) => platform.post(`/vendors/${id}/${name}`, body)
    expect((await step("suspend", { reason: "No" })).status).toBe(409)
    expect((await step("reject", { reason: " " })).status).toBe(400)
    expect((await step("reject", { reason: "No address" })).data.vendor.status).toBe("rejected")
    expect((await step("approve")).data.vendor).toMatchObject({ status: "approved", status_reason: null })
    const twice = await Promise.all([step("suspend", { reason: "A" }), step("suspend", { reason: "B" })])
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await platform.post("/vendors/vnd_unknown/approve")).status).toBe(404)
    expect((await platform.get("/vendors/vnd_unknown")).status).toBe(404)
    expect((await platform.post("/vendors/vnd_unknown", { name: "X" })).status).toBe(404)
  })

  /** A published physical product of a vendor in the sales channel; answers its id. */
  async function sellProduct(title: string, vendorId: string): Promise<string> {
    const { id } = await container().resolve(Modules.PRODUCT).createProducts({ title, status: "published" })
    await container()
      .resolve(ContainerRegistrationKeys.LINK)
      .create([
        { [Modules.PRODUCT]: { product_id: id }, [VENDOR_MODULE]: { vendor_id: vendorId } },
        {
          [Modules.PRODUCT]: { product_id: id },
          [Modules.SALES_CHANNEL]: { sales_channel_id: open().city.sales_channel_id },
        },
      ])
    return id
  }
}

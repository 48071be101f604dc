import { Modules } from "@medusajs/framework/utils"
import { CLIENT_MODULE } from "../../../src/modules/client"
import type { Suite } from "../bookings/suite"
import { desk } from "../calendar/desk"
import { KAMALA } from "./listing"

export function adding(t: Suite): void {
  const owner = desk(t)

  it("clients are added, corrected and removed by hand, and nothing of it leaves the business", async () => {
    const added = await owner.post("/clients", { ...KAMALA, email: "KAMALA@client.example" })
    expect([added.status, added.data.client]).toMatchObject([200, { ...KAMALA, source: "desk", visits: 0 }])
    const { id, customer_id } = added.data.client
    const twice = await owner.post("/clients", { name: "Somebody", email: KAMALA.email })
    expect([twice.status, twice.data.code, twice.data.client_id]).toEqual([409, "client_exists", id])
    const stranger = desk(t, () => t.city.other_owner)
    const theirs = await stranger.post("/clients", { name: "K.", email: KAMALA.email })
    expect(theirs.data.client).toMatchObject({ customer_id, name: "K.", phone: null })

    const corrected = await owner.post(`/clients/${id}`, { name: "Kamala Chaiyasit", phone: null })
    expect(corrected.data.client).toMatchObject({
      name: "Kamala Chaiyasit",
      phone: null,
      email: KAMALA.email,
    })
    expect((await stranger.get("/clients")).data.clients).toMatchObject([{ name: "K." }])
    const [customer] = await t.getContainer().resolve(Modules.CUSTOMER).listCustomers({ id: customer_id })
    expect(customer).toMatchObject({ first_name: "Kamala", last_name: "Chai", phone: KAMALA.phone })
    // A visit with a shorter name fills in what is missing and overwrites nothing the desk wrote.
    await owner.book(t.city.bangkok, "03:00", { customer: { ...KAMALA, name: "Kam" } })
    expect((await owner.get(`/clients/${id}`)).data.client).toMatchObject({
      name: "Kamala Chaiyasit",
      phone: KAMALA.phone,
    })
    expect((await owner.delete(`/clients/${id}`)).data.code).toBe("client_has_visits")
    const other = (await owner.post("/clients", { name: "Nobody Came" })).data.client
    expect((await owner.delete(`/clients/${other.id}`)).data).toEqual({
      id: other.id,
      object: "client",
      deleted: true,
    })
    expect((await owner.get(`/clients/${other.id}`)).status).toBe(404)
  })

  it("bad input is refused by its field", async () => {
    const { id } = (await owner.post("/clients", { name: "Noi" })).data.client
    const refused: [string, object, string][] = [
      ["/clients", {}, "name"],
      ["/clients", { name: " " }, "name"],
      ["/clients", { name: "Noi", email: "nowhere" }, "email"],
      ["/clients", { name: "Noi", phone: "1".repeat(41) }, "phone"],
      ["/clients", { name: "Noi", tag_ids: ["clit_none"] }, "tag_ids"],
      [`/clients/${id}`, { tag_ids: ["clit_none"] }, "tag_ids"],
      [`/clients/${id}`, { vendor_id: "vnd_other" }, "vendor_id"],
      [`/clients/${id}/notes`, { body: "" }, "body"],
      [`/clients/${id}/notes`, { body: "x".repeat(4001) }, "body"],
    ]
    for (const [path, body, field] of refused) {
      const { status, data } = await owner.post(path, body)
      expect([path, status, data.message]).toEqual([path, 400, expect.stringContaining(field)])
    }
    expect((await owner.get("/clients")).data.clients).toMatchObject([{ name: "Noi" }])
  })

  it("a visit that cannot be made leaves no client", async () => {
    const { bangkok } = t.city
    await owner.book(bangkok, "03:00", { customer: KAMALA })
    const segment = { variant_id: bangkok.service.variants[0].variant_id, staff_id: bangkok.staff_ids[0] }
    const body = { customer: { name: "Too Late" }, segments: [segment], source: "phone" }
    const starts_at = (await owner.get("/bookings")).data.bookings[0].starts_at
    expect((await owner.post("/bookings", { ...body, starts_at })).status).toBe(409)
    const clients = await t.getContainer().resolve(CLIENT_MODULE).listClients({})
    expect(clients.map(({ name }) => name)).toEqual(["Kamala Chai"])
  })
}

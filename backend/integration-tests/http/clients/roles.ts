import { createUser, type Person } from "../../fixtures/people"
import type { Suite } from "../bookings/suite"
import { desk } from "../calendar/desk"
import { KAMALA, SOMCHAI } from "./listing"
import { putBack } from "./past"

export function roles(t: Suite): void {
  const owner = desk(t)
  const member = (role: "manager" | "staff", staff_member_id?: string): Promise<Person> =>
    createUser(t.api, t.getContainer(), {
      email: `${role}@lotus-house.example`,
      role,
      vendor_id: t.city.bangkok.vendor_id,
      staff_member_id,
    })

  it("staff see clients of their own visits, without money, and change their own notes alone", async () => {
    const { bangkok } = t.city
    const person = await member("staff", bangkok.staff_ids[0])
    const staff = desk(t, () => person)
    const mine = await owner.book(bangkok, "03:00", { customer: KAMALA })
    await putBack(t, mine.id, 5, "completed")
    const segment = { variant_id: bangkok.service.variants[0].variant_id, staff_id: bangkok.staff_ids[1] }
    await owner.book(bangkok, "08:00", { customer: SOMCHAI, segments: [segment] })
    const also = await owner.book(bangkok, "10:00", { customer: KAMALA, segments: [segment] })
    await putBack(t, also.id, 2, "completed")

    const [kamala, somchai] = (await owner.get("/clients?order=name")).data.clients
    expect(kamala).toMatchObject({ visits: 2, spend: [{ total: 1600 }] })
    const { data } = await staff.get("/clients")
    expect(data).toMatchObject({ count: 1, clients: [{ id: kamala.id, visits: 1 }] })
    const { client } = (await staff.get(`/clients/${kamala.id}`)).data
    expect([client.spend, client.name, client.visits]).toEqual([undefined, "Kamala Chai", 1])
    const closed = [`/clients/${somchai.id}`, `/clients/${somchai.id}/notes`, `/bookings/${also.id}/client`]
    for (const path of closed) expect([path, (await staff.get(path)).status]).toEqual([path, 404])
    expect((await staff.get(`/clients/${kamala.id}/order-lines`)).status).toBe(403)
    expect((await staff.post(`/clients/${kamala.id}`, { name: "K" })).status).toBe(403)
    expect((await staff.post("/clients", { name: "K" })).status).toBe(403)
    expect((await staff.post("/clients/tags", { name: "K" })).status).toBe(403)
    expect((await staff.post(`/clients/${somchai.id}/notes`, { body: "No" })).status).toBe(404)

    const path = `/clients/${kamala.id}/notes`
    const theirs = (await owner.post(path, { body: "By the owner", pinned: true })).data.note
    const own = (await staff.post(path, { body: "By staff" })).data.note
    expect((await staff.get(path)).data.count).toBe(2)
    const beside = await staff.get(`/bookings/${mine.id}/client`)
    expect(beside.data.client.alerts).toEqual([{ id: theirs.id, body: "By the owner" }])
    const refused = await staff.post(`${path}/${theirs.id}`, { body: "Mine now" })
    expect([refused.status, refused.data.message]).toEqual([
      403,
      "Only who wrote a note, or a manager, may change it",
    ])
    expect((await staff.delete(`${path}/${theirs.id}`)).status).toBe(403)
    expect((await staff.post(`${path}/${own.id}`, { body: "Still mine" })).data.note.body).toBe("Still mine")
    expect((await owner.delete(`${path}/${own.id}`)).status).toBe(200)
  })

  it("a manager may do all of it, support none", async () => {
    const person = await member("manager")
    const manager = desk(t, () => person)
    const { client } = (await manager.post("/clients", KAMALA)).data
    const { note } = (await owner.post(`/clients/${client.id}/notes`, { body: "By the owner" })).data
    expect((await manager.post(`/clients/${client.id}/notes/${note.id}`, { body: "Changed" })).status).toBe(
      200,
    )
    expect((await manager.get(`/clients/${client.id}/order-lines`)).data).toMatchObject({ count: 0 })
    const support = await createUser(t.api, t.getContainer(), {
      email: "support@plaza.example",
      role: "support",
    })
    for (const path of ["/clients", `/clients/${client.id}`, "/clients/tags"]) {
      expect((await desk(t, () => support).get(path)).status).toBe(403)
    }
  })
}

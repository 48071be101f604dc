import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { until } from "../../fixtures/until"
import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"

const DAY = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)

/** Rooms, chairs and equipment that are renamed, or become more or fewer. */
export function resourceTests({ open, container }: Suite): void {
  const path = () => `/venues/${open().city.bangkok.venue_id}/resources`

  const add = async (quantity: number) => {
    const { data } = await open().owner.post(path(), { name: "Rooms", kind: "room", quantity })
    return data.resource as { id: string; units: { id: string; rank: number }[] }
  }

  it("take another name, kind and quantity, and keep the units that stay", async () => {
    const { owner, manager } = open()
    const { id, units } = await add(2)
    const change = async (body: object) => (await manager.post(`${path()}/${id}`, body)).data.resource
    expect(await change({ name: "Suites", quantity: 4 })).toEqual({
      id,
      name: "Suites",
      kind: "room",
      quantity: 4,
      units: [...units, ...[2, 3].map((rank) => ({ id: expect.any(String), rank }))],
    })
    expect(await change({ kind: "suite", quantity: 1 })).toMatchObject({
      name: "Suites",
      kind: "suite",
      units: [units[0]],
    })
    expect((await change({ quantity: 2 })).units).toHaveLength(2)
    expect((await owner.get(`/venues/${open().city.bangkok.venue_id}`)).data.venue.resources).toMatchObject([
      { id, quantity: 2 },
    ])
  })

  it("keep the units that coming visits need", async () => {
    const { owner, city } = open()
    const { service, staff_ids } = city.bangkok
    const { id } = await add(3)
    await owner.post(`/services/${service.id}`, { resource_requirements: [{ resource_kind: "room" }] })
    for (const staff_id of staff_ids) {
      const { status } = await owner.post("/bookings", {
        customer: { name: "Kamala Chai", phone: "+66 81 234 5678" },
        starts_at: `${DAY}T06:00:00.000Z`,
        segments: [{ variant_id: service.variants[0].variant_id, staff_id }],
        source: "phone",
      })
      expect(status).toBe(200)
    }
    expect(refusal(await owner.post(`${path()}/${id}`, { quantity: 1, name: "One" }))).toEqual({
      status: 409,
      code: "has_bookings",
      message: "Rooms: bookings that are still to come need 2 of them",
    })
    const { data } = await owner.post(`${path()}/${id}`, { quantity: 2 })
    expect(data.resource).toMatchObject({ name: "Rooms", quantity: 2 })
  })

  it("are claimed by nobody once they are taken away, however quick somebody was", async () => {
    const { owner, city } = open()
    const { service, staff_ids } = city.bangkok
    const { id } = await add(1)
    await owner.post(`/services/${service.id}`, { resource_requirements: [{ resource_kind: "room" }] })
    const book = (extra: object = {}) =>
      owner.post("/bookings", {
        customer: { name: "Kamala Chai", phone: "+66 81 234 5678" },
        starts_at: `${DAY}T06:00:00.000Z`,
        segments: [{ variant_id: service.variants[0].variant_id, staff_id: staff_ids[0] }],
        source: "phone",
        ...extra,
      })
    const database = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    for (const extra of [{}, { override_rules: true, accept_overlap: true }]) {
      const removal = await database.transaction()
      await removal.raw(`update resource_unit set deleted_at = now() where resource_id = ?`, [id])
      let isAnswered = false
      const visit = book(extra).finally(() => (isAnswered = true))
      await until(
        "a lock to be waited for",
        async () => {
          const { rows } = await database.raw(`select 1 from pg_locks where not granted`)
          return isAnswered || rows.length > 0
        },
        10_000,
      )
      const hasWaited = !isAnswered
      await removal.commit()
      const { status, code } = refusal(await visit)
      expect([hasWaited, status, code]).toEqual([true, 409, "slot_unavailable"])
      await database.raw(`update resource_unit set deleted_at = null where resource_id = ?`, [id])
    }
    expect((await book()).status).toBe(200)
    expect(refusal(await owner.delete(`${path()}/${id}`))).toEqual({
      status: 409,
      code: "has_bookings",
      message: "Rooms is needed for bookings that are still to come",
    })
  })

  it("are refused as nonsense, and to strangers", async () => {
    const { owner, stranger, staff } = open()
    const { id } = await add(1)
    const change = (body: object, desk = owner, one = id) => desk.post(`${path()}/${one}`, body)
    const bodies = [{ quantity: 0 }, { quantity: 1.5 }, { name: "" }, { colour: "red" }]
    const refused = await Promise.all(bodies.map((body) => change(body)))
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400])
    expect((await change({ quantity: 2 }, owner, "res_none")).status).toBe(404)
    expect((await change({ quantity: 2 }, stranger)).status).toBe(404)
    expect((await change({ quantity: 2 }, staff)).status).toBe(403)
  })
}

import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { Shopper } from "../bookings/shopper"
import { refusal } from "./desk"
import type { Suite } from "./suite"

/** Ten in the morning in Bangkok, three days from now. */
const inThreeDays = () => `${new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)}T03:00:00.000Z`

/** What lies below a venue: rooms and chairs, questions and answers. */
export function partsTests({ api, open, container }: Suite): void {
  const path = () => `/venues/${open().city.bangkok.venue_id}`

  it("keeps a unit for each of a resource's quantity", async () => {
    const { manager } = open()
    const { status, data } = await manager.post(`${path()}/resources`, {
      name: "Room",
      kind: "room",
      quantity: 3,
    })
    expect(status).toBe(200)
    expect(data.resource).toEqual({
      id: expect.stringMatching(/^res_/),
      name: "Room",
      kind: "room",
      quantity: 3,
      units: [0, 1, 2].map((rank) => ({ id: expect.stringMatching(/^unit_/), rank })),
    })
    expect(
      (await manager.post(`${path()}/resources`, { name: "Chair", kind: "chair" })).data.resource.quantity,
    ).toBe(1)
    const { resources } = (await manager.get(path())).data.venue
    expect(resources.map(({ name }: { name: string }) => name)).toEqual(["Chair", "Room"])
    const removed = await manager.delete(`${path()}/resources/${data.resource.id}`)
    expect(removed.data).toMatchObject({ id: data.resource.id, object: "resource", deleted: true })
    expect(removed.data.parent.resources.map(({ name }: { name: string }) => name)).toEqual(["Chair"])
    expect((await manager.delete(`${path()}/resources/${data.resource.id}`)).status).toBe(404)
  })

  it("refuses a resource when a field is wrong", async () => {
    const wrong: [field: string, body: object][] = [
      ["name", { kind: "room" }],
      ["kind", { name: "Room" }],
      ["quantity", { name: "Room", kind: "room", quantity: 0 }],
      ["quantity", { name: "Room", kind: "room", quantity: 1.5 }],
      ["quantity", { name: "Room", kind: "room", quantity: 100_000 }],
    ]
    for (const [field, body] of wrong) {
      const { status, data } = await open().manager.post(`${path()}/resources`, body)
      expect([field, status, data.message]).toEqual([field, 400, expect.stringContaining(field)])
    }
  })

  it("keeps a resource that a held visit needs", async () => {
    const { manager, city } = open()
    const { data } = await manager.post(`${path()}/resources`, { name: "Room", kind: "room", quantity: 2 })
    await container()
      .resolve(SCHEDULING_MODULE)
      .createServiceResources([{ service_id: city.bangkok.service.id, resource_kind: "room" }])
    const shopper = new Shopper(api, city)
    const cart = await shopper.cart()
    const held = await shopper.hold(cart, city.bangkok, inThreeDays())
    expect(held.status).toBe(200)
    const remove = () => manager.delete(`${path()}/resources/${data.resource.id}`)
    expect(refusal(await remove())).toMatchObject({ status: 409, code: "has_bookings" })
    await shopper.delete(`/store/carts/${cart}/bookings/${held.data.booking.id}`)
    expect((await remove()).status).toBe(200)
  })

  it("replaces all questions or appends one", async () => {
    const { manager } = open()
    const post = (body: unknown) => manager.post(`${path()}/faqs`, body)
    const parking = { question: "Is there parking?", answer: "Behind the house." }
    const cards = { question: "Do you take cards?", answer: "Yes." }
    const towels = { question: "Are there towels?", answer: "As many as you like." }
    const asked = async (answer: ReturnType<typeof post>) =>
      (await answer).data.venue.faqs.map(({ question, answer }: typeof cards) => ({ question, answer }))
    expect(await asked(post({ faqs: [cards, parking] }))).toEqual([cards, parking])
    expect(await asked(post(towels))).toEqual([cards, parking, towels])
    expect(await asked(post({ faqs: [towels] }))).toEqual([towels])
    expect(await asked(post({ faqs: [] }))).toEqual([])
    expect(await asked(post(parking))).toEqual([parking])
    for (const wrong of [{}, { question: "Why?" }, { faqs: [{ question: "Why?" }] }, { faqs: "none" }]) {
      expect((await post(wrong)).status).toBe(400)
    }
    expect((await post({ question: "Why?", answer: "a".repeat(10_000) })).status).toBe(400)
    expect((await manager.get(path())).data.venue.faqs).toHaveLength(1)
  })
}

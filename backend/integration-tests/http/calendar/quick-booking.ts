import type { Suite } from "../bookings/suite"
import { DAY, desk } from "./desk"

export function quickBooking(t: Suite): void {
  const owner = desk(t)
  const stranger = desk(t, () => t.city.other_owner)
  const find = (who: ReturnType<typeof desk>, q: string, venue = t.city.bangkok.venue_id) =>
    who.get(`/calendar/clients?venue_id=${venue}&q=${encodeURIComponent(q)}`)

  it("clients of the business are found by name, telephone and e-mail, those of others never", async () => {
    const booking = await owner.book(t.city.bangkok, "03:00", {
      customer: { name: "Kamala Chai", phone: "+66 81 234 5678", email: "kamala@client.example" },
    })
    const found = {
      id: booking.customer.id,
      name: "Kamala Chai",
      email: "kamala@client.example",
      phone: "+66 81 234 5678",
      visits: 1,
      last_visit_at: expect.any(String),
    }
    for (const q of ["kama", "chai kamala", "812345678", "KAMALA@client"]) {
      expect((await find(owner, q)).data.clients).toEqual([found])
    }
    expect((await find(owner, "nobody at all")).data.clients).toEqual([])
    expect((await find(owner, "%%")).data.clients).toEqual([])
    expect((await find(stranger, "kama")).status).toBe(404)
    expect((await find(stranger, "kama", t.city.nairobi.venue_id)).data.clients).toEqual([])
    const short = await find(owner, "k")
    expect([short.status, short.data.message]).toEqual([400, "q: must have at least 2 characters"])
    const again = await owner.post("/bookings", {
      customer_id: booking.customer.id,
      starts_at: `${DAY}T05:00:00.000Z`,
      segments: [{ variant_id: t.city.bangkok.service.variants[0].variant_id }],
      source: "walk_in",
    })
    expect(again.status).toBe(200)
    expect((await find(owner, "kama")).data.clients).toMatchObject([{ visits: 2 }])
  })

  it("free times are those of the whole visit, at venues of the business alone", async () => {
    const { bangkok } = t.city
    const segment = { variant_id: bangkok.service.variants[0].variant_id, staff_id: bangkok.staff_ids[0] }
    const asked = { venue_id: bangkok.venue_id, from: DAY, to: DAY, segments: [segment, segment] }
    const { data, status } = await owner.post("/calendar/free-times", asked)
    expect(status).toBe(200)
    const starts = data.availability.days[0].slots.map(({ starts_at }: { starts_at: string }) => starts_at)
    // Two hours one after the other, from 09:00 to 17:00 in Bangkok.
    expect([starts[0], starts.at(-1)]).toEqual([`${DAY}T02:00:00.000Z`, `${DAY}T08:00:00.000Z`])
    expect((await stranger.post("/calendar/free-times", asked)).status).toBe(404)
    const { venue_id: _, ...nowhere } = asked
    expect((await owner.post("/calendar/free-times", nowhere)).status).toBe(400)
  })
}

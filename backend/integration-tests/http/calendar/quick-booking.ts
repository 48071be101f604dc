import type { Suite } from "../bookings/suite"
import { DAY, desk } from "./desk"

export function quickBooking(t: Suite): void {
  const owner = desk(t)
  const stranger = desk(t, () => t.city.other_owner)

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

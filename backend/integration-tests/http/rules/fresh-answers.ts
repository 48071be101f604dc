import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { fromEpochDay, toEpochDay } from "../../../src/modules/scheduling/slots/local-date"
import type { Suite } from "../venues/suite"
import { servicesOf, thb } from "./service-bodies"

const WEEK = [1, 2, 3, 4, 5, 6, 7]

/** Free times follow every change of the rules at once, though the rules are kept from one question to the next. */
export function freshAnswerTests(suite: Suite): void {
  const { create, update } = servicesOf(suite)

  it("show what any route changed in the very next answer", async () => {
    const { manager, platform, city } = suite.open()
    const { venue_id, staff_ids, vendor_id } = city.bangkok
    const { service } = (await create({ slot_interval_minutes: 60 })).data
    const [variant] = service.variants
    const from = fromEpochDay(toEpochDay(new Date().toISOString().slice(0, 10)) + 3)
    const to = fromEpochDay(toEpochDay(from) + 6)

    const ask = async () => {
      const params = { variant_id: variant.id, from, to, include: "staff_ids" }
      const config = { headers: city.store, params, validateStatus: () => true }
      const { status, data } = await suite.api.get(`/store/services/${service.id}/availability`, config)
      return { status, days: data.availability?.days }
    }
    /** The same by rules that are read for this question alone. */
    const askAnew = async () => {
      const scheduling = suite.container().resolve(SCHEDULING_MODULE)
      const offer = await scheduling.loadOffer(service.id)
      const chosen = offer?.variants.find(({ variant_id }) => variant_id === variant.id)
      if (!offer?.listed || !chosen) return { status: 404, days: undefined }
      const { days } = await scheduling.listAvailability({
        visit: [{ offer, choice: { variant: chosen, add_ons: [], staff_id: null } }],
        party_size: 1,
        from_day: toEpochDay(from),
        to_day: toEpochDay(to),
        now: new Date(),
        include_staff: true,
      })
      return { status: 200, days }
    }

    const hours = WEEK.map((weekday) => ({ weekday, opens: "09:00", closes: "20:00" }))
    const late = hours.map((day) => ({ ...day, opens: "11:00" }))
    const shifts = WEEK.map((weekday) => ({ weekday, starts: "10:00", ends: "16:00" }))
    const rooms = { name: "Room", kind: "room", quantity: 1 }
    const [alex, billie] = staff_ids
    const changed: [what: string, path: string, body: object][] = [
      ["hours", `/venues/${venue_id}/opening-hours`, { weekly: late, exceptions: [] }],
      [
        "a closed day",
        `/venues/${venue_id}/opening-hours`,
        { weekly: hours, exceptions: [{ date: to, closed: true }] },
      ],
      ["open again", `/venues/${venue_id}/opening-hours`, { weekly: hours, exceptions: [] }],
      ["shifts", `/staff/${alex}/shifts`, { weekly: shifts, overrides: [] }],
      ["a day off", `/staff/${alex}/shifts`, { weekly: shifts, overrides: [{ date: from, off: true }] }],
      ["the grid", `/services/${service.id}`, { slot_interval_minutes: 30 }],
      ["buffers", `/services/${service.id}`, { buffer_after_minutes: 0, minimum_notice_minutes: 6000 }],
      ["the notice", `/services/${service.id}`, { minimum_notice_minutes: 0 }],
      ["who performs it", `/services/${service.id}`, { staff_ids: [billie] }],
      ["both again", `/services/${service.id}`, { staff_ids: [alex, billie] }],
      [
        "a rate",
        `/services/${service.id}`,
        { staff_rates: [{ staff_id: alex, variant_id: variant.id, duration_minutes: 60 }] },
      ],
      [
        "the length",
        `/services/${service.id}`,
        { variants: [{ id: variant.id, title: "Roots", duration_minutes: 75, prices: thb(1500) }] },
      ],
      ["a need", `/services/${service.id}`, { resource_requirements: [{ resource_kind: "room" }] }],
      ["a room", `/venues/${venue_id}/resources`, rooms],
      ["a pause", `/services/${service.id}`, { paused: true }],
      ["going on", `/services/${service.id}`, { paused: false }],
      ["a draft", `/services/${service.id}`, { status: "draft" }],
      ["published", `/services/${service.id}`, { status: "published" }],
      ["suspended", `/vendors/${vendor_id}/suspend`, { reason: "Asked for papers" }],
      ["reinstated", `/vendors/${vendor_id}/reinstate`, {}],
      ["the zone", `/venues/${venue_id}`, { time_zone: "Asia/Kathmandu" }],
    ]
    let before = await ask()
    for (const [what, path, body] of changed) {
      const desk = path.startsWith("/vendors") ? platform : manager
      const { status, data } = await desk.post(path, body)
      expect([what, status, data.message]).toEqual([what, 200, undefined])
      const after = await ask()
      expect([what, after]).toEqual([what, await askAnew()])
      expect([what, JSON.stringify(after) !== JSON.stringify(before)]).toEqual([what, true])
      before = after
    }
    expect((await manager.delete(`/staff/${billie}`)).status).toBe(200)
    expect((await ask()).days[3].slots[0].staff_ids).toEqual([alex])
    expect((await manager.delete(`/services/${service.id}`)).status).toBe(200)
    expect((await ask()).status).toBe(404)
  })
}

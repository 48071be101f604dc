import type { Place } from "../../fixtures/place"
import { asker, at, blocker, dateIn, every, times, zone } from "./ask-availability"
import type { Suite } from "./suite"

/** Availability of one service, and of a venue's visit. */
export function availabilityTests(suite: Suite): void {
  const { get, post, district } = suite
  const path = (place: Place = district().bangkok) => `/store/services/${place.service.id}/availability`
  const hour = (place: Place = district().bangkok) => place.service.variants[0].variant_id
  const ask = asker(suite)
  const block = blocker(suite)
  const on = (date: string, more: Record<string, unknown> = {}) => ask({ from: date, to: date, ...more })

  it("lists a day to the slot: who works when decides how many may come", async () => {
    const date = dateIn(7)
    const [alex, billie] = district().bangkok.staff_ids
    const free = (time: string) => [...(time <= "16:00" ? [alex] : []), ...(time >= "12:00" ? [billie] : [])]
    const answer = await on(date, { include: "staff_ids" })
    expect(answer).toEqual({
      time_zone: zone,
      days: [
        {
          date,
          slots: every("09:00", "19:00").map((time) => ({
            starts_at: at(date, time),
            ends_at: new Date(Date.parse(at(date, time)) + 3_600_000).toISOString(),
            remaining: free(time).length,
            staff_ids: [...free(time)].sort(),
          })),
        },
      ],
      next_available: at(date, "09:00"),
    })
    const plain = (await on(date)).days[0].slots
    expect(plain).toEqual(answer.days[0].slots.map(({ staff_ids: _, ...slot }) => slot))
    const byHandle = await get(`/store/services/${district().bangkok.service.handle}/availability`, {
      variant_id: hour(),
      from: date,
      to: date,
    })
    expect(byHandle.data.availability.days[0].slots).toEqual(plain)
  })

  it("asks for the variant, one person and add-ons", async () => {
    const date = dateIn(7)
    const { service, staff_ids } = district().bangkok
    expect(times(await on(date, { staff_id: staff_ids[0] }))).toEqual(every("09:00", "16:00"))
    expect(times(await on(date, { variant_id: service.variants[1].variant_id }))).toEqual(
      every("09:00", "18:30"),
    )
    const [add_on] = service.add_on_ids
    for (const add_on_ids of [add_on, `${add_on},${add_on}`, [add_on], `${add_on},`]) {
      const answer = await on(date, { add_on_ids, staff_id: staff_ids[1] })
      expect(times(answer)).toEqual(every("12:00", "18:30"))
      expect(answer.days[0].slots[0].ends_at).toBe(at(date, "13:30"))
    }
  })

  it("leaves out what is taken", async () => {
    const date = dateIn(7)
    const [alex, billie] = district().bangkok.staff_ids
    await block(alex, at(date, "10:00"), at(date, "11:00"))
    await block(billie, at(date, "12:00"), at(date, "20:00"))
    expect(times(await on(date))).toEqual(["09:00", ...every("11:00", "16:00")])
    expect(times(await on(date, { staff_id: billie }))).toEqual([])
  })

  it("does not count the holds of the cart that asks", async () => {
    const { bangkok, regions } = district()
    const date = dateIn(7)
    const { data } = await post("/store/carts", { region_id: regions.thb })
    const cart_id = data.cart.id
    const segments = [{ variant_id: hour(), staff_id: bangkok.staff_ids[0] }]
    const held = await post(`/store/carts/${cart_id}/bookings`, { starts_at: at(date, "10:00"), segments })
    expect([held.status, held.data.message]).toEqual([200, undefined])
    const staff_id = bangkok.staff_ids[0]
    const without = ["09:00", ...every("11:00", "16:00")]
    expect(times(await on(date, { staff_id }))).toEqual(without)
    expect(times(await on(date, { staff_id, cart_id }))).toEqual(every("09:00", "16:00"))
    expect(times(await on(date, { staff_id, cart_id: "cart_unknown" }))).toEqual(without)
  })

  it("has no times while a service is paused", async () => {
    const { paused } = district()
    const from = dateIn(1)
    const { data } = await get(`/store/services/${paused.id}/availability`, {
      variant_id: paused.variants[0].variant_id,
      from,
      to: dateIn(3),
    })
    expect(data.availability).toEqual({
      time_zone: zone,
      days: [1, 2, 3].map((days) => ({ date: dateIn(days), slots: [] })),
      next_available: null,
    })
  })

  it("is 404 for what is not this service's, 400 for what it does not take", async () => {
    const { silom, nairobi } = district()
    const date = dateIn(7)
    const refused = async (query: Record<string, unknown>) => {
      const { status, data } = await get(path(), { variant_id: hour(), from: date, to: date, ...query })
      return [status, data.type, data.message.split(":")[0]]
    }
    expect(await refused({ staff_id: "stf_unknown" })).toEqual([404, "not_found", "staff_id"])
    expect(await refused({ staff_id: silom.staff_ids[0] })).toEqual([404, "not_found", "staff_id"])
    expect(await refused({ variant_id: "variant_unknown" })).toEqual([404, "not_found", "variant_id"])
    expect(await refused({ variant_id: hour(nairobi) })).toEqual([404, "not_found", "variant_id"])
    expect(await refused({ add_on_ids: silom.service.add_on_ids[0] })).toEqual([
      400,
      "invalid_data",
      "add_on_ids",
    ])
    expect(await refused({ party_size: 2 })).toEqual([400, "invalid_data", "party_size"])
    expect(
      (await get("/store/services/svc_unknown/availability", { variant_id: hour(), from: date, to: date }))
        .status,
    ).toBe(404)
  })

  it("answers the same for a visit to the venue", async () => {
    const { bangkok, silom } = district()
    const date = dateIn(7)
    const days = { from: date, to: date }
    const segment = {
      variant_id: hour(),
      staff_id: bangkok.staff_ids[1],
      add_on_ids: bangkok.service.add_on_ids,
    }
    const expected = await on(date, {
      staff_id: segment.staff_id,
      add_on_ids: segment.add_on_ids,
      include: "staff_ids",
    })
    for (const venue of [bangkok.venue_id, bangkok.handle]) {
      const { status, data } = await post(`/store/venues/${venue}/availability`, {
        segments: [segment],
        include: ["staff_ids"],
        ...days,
      })
      expect([status, data]).toEqual([200, { availability: expected }])
    }
    const elsewhere = await post(`/store/venues/${silom.handle}/availability`, {
      segments: [segment],
      ...days,
    })
    expect([elsewhere.status, elsewhere.data.message]).toEqual([404, expect.stringMatching(/^variant_id: /)])
    const two = await post(`/store/venues/${bangkok.handle}/availability`, {
      segments: [segment, segment],
      ...days,
    })
    expect([two.status, two.data.message]).toEqual([200, undefined])
    expect(times(two.data.availability)).toEqual(every("12:00", "17:00"))
    expect(two.data.availability.days[0].slots[0].ends_at).toBe(at(date, "15:00"))
  })
}

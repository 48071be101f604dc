import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { namesOf, titlesOf } from "./found-names"
import type { Suite } from "./suite"

const ALL = [
  "Silom Spa",
  "Lotus House",
  "Ari Barber",
  "Chiang Mai Bath",
  "Acacia Rooms",
  "Suva Shore",
  "Thonglor Thai",
]

/** `available_on` with `available_from`, `available_to` and `party_size`: what has time then, each in its own zone. */
export function openOnTests({ get, district, container }: Suite): void {
  const names = namesOf(get)
  const titles = titlesOf(get)
  const dateIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const soon = dateIn(5)
  const scheduling = () => container().resolve(SCHEDULING_MODULE)

  /** Everyone at a place is taken on a date, all day long. */
  const take = (staff_ids: string[], date: string) =>
    scheduling().insertClaims(
      staff_ids.map((subject_id) => ({
        subject_id,
        subject_type: "staff" as const,
        starts_at: new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000),
        ends_at: new Date(Date.parse(`${date}T00:00:00Z`) + 2 * 86_400_000),
        kind: "block" as const,
        source_id: "blk_test",
      })),
    )

  it("finds venues that have time, of all zones", async () => {
    expect(await names({ available_on: soon })).toEqual(ALL)
    expect(await names({ available_on: dateIn(-3) })).toEqual([])
    expect(await names({ available_on: dateIn(4000) })).toEqual([])
    await take(district().silom.staff_ids, soon)
    expect(await names({ available_on: soon })).toEqual(ALL.filter((name) => name !== "Silom Spa"))
    expect(await names({ available_on: dateIn(8) })).toEqual(ALL)
  })

  it("takes the times of the day as clocks show them there, both ends included", async () => {
    // Alex works from 9 to 17, Billie from 12 to 20; the shortest visit takes an hour.
    const on = (available_from: string, available_to: string) =>
      names({ available_on: soon, available_from, available_to, q: "lotus" })
    expect(await on("00:00", "08:59")).toEqual([])
    expect(await on("00:00", "09:00")).toEqual(["Lotus House"])
    expect(await on("19:00", "23:59")).toEqual(["Lotus House"])
    expect(await on("19:01", "23:59")).toEqual([])
    expect(await on("09:01", "09:29")).toEqual([])
  })

  it("knows days off, closed days and services that are paused", async () => {
    const { ari, thonglor } = district()
    await scheduling().createShiftOverrides(
      ari.staff_ids.map((staff_id) => ({ staff_id, date: soon, starts_minute: null, ends_minute: null })),
    )
    await scheduling().createOpeningExceptions({
      venue_id: thonglor.venue_id,
      date: soon,
      opens_minute: null,
      closes_minute: null,
    })
    await scheduling().updateServices({ id: district().suva.service.id, paused: true })
    expect(await names({ available_on: soon })).toEqual([
      ...["Silom Spa", "Lotus House", "Chiang Mai Bath", "Acacia Rooms"],
    ])
  })

  it("agrees with availability, service by service", async () => {
    await take([district().bangkok.staff_ids[0]], soon)
    for (const [available_from, available_to] of [
      ["09:00", "11:00"],
      ["12:00", "12:00"],
      ["19:30", "20:00"],
    ]) {
      const { data } = await get("/store/services", { limit: 100 })
      const expected: string[] = []
      for (const { id, variants, venue } of data.services) {
        for (const variant of variants) {
          const { data: answer } = await get(`/store/services/${id}/availability`, {
            variant_id: variant.id,
            from: soon,
            to: soon,
          })
          const fits = answer.availability.days[0].slots.some(({ starts_at }: { starts_at: string }) => {
            const time = new Intl.DateTimeFormat("en-GB", {
              timeZone: venue.time_zone,
              hour: "2-digit",
              minute: "2-digit",
            }).format(new Date(starts_at))
            return time >= available_from && time <= available_to
          })
          if (fits && !expected.includes(id)) expected.push(id)
        }
      }
      const query = { available_on: soon, available_from, available_to, limit: 100 }
      const found = (await get("/store/services", query)).data.services.map(({ id }: { id: string }) => id)
      expect([available_from, [...found].sort()]).toEqual([available_from, [...expected].sort()])
    }
  })

  it("asks the variant that meets the limits for its time", async () => {
    const { silom } = district()
    await take([silom.staff_ids[1]], soon)
    // Alex is there from 9 to 17: 45 minutes still fit at 16:15, two hours no more.
    const late = {
      available_on: soon,
      available_from: "16:00",
      available_to: "16:15",
      venue_id: silom.venue_id,
    }
    expect(await titles({ ...late, q: "reflexology" })).toEqual(["Foot Reflexology, Bangkok"])
    expect(
      await titles({ ...late, q: "reflexology", available_from: "16:16", available_to: "20:00" }),
    ).toEqual([])
    expect(await names({ available_on: soon, duration_max: 45, order: "name" })).toEqual(["Silom Spa"])
    expect(await names({ available_on: soon, duration_max: 44, order: "name" })).toEqual([])
  })

  it("finds classes by their places", async () => {
    const { silom, foot } = district()
    await scheduling().updateServices({ id: foot.id, kind: "class", capacity: 6 })
    await scheduling().createClassSessions({
      service_id: foot.id,
      venue_id: silom.venue_id,
      starts_at: new Date(`${soon}T11:00:00Z`),
      ends_at: new Date(`${soon}T12:00:00Z`),
      local_starts_at: `${soon}T18:00`,
      time_zone: "Asia/Bangkok",
      capacity: 4,
    })
    const party = (party_size: number, more: object = {}) =>
      titles({ available_on: soon, party_size, ...more })
    expect(await party(4)).toEqual(["Foot Reflexology, Bangkok"])
    expect(await party(5)).toEqual([])
    expect(await party(4, { available_from: "18:00", available_to: "18:00" })).toHaveLength(1)
    expect(await party(4, { available_from: "18:01" })).toEqual([])
    expect(await names({ available_on: soon, party_size: 2 })).toEqual(["Silom Spa"])
  })

  it("counts facets of what has time", async () => {
    await take(district().silom.staff_ids, soon)
    const { data } = await get("/store/venues", { available_on: soon, city: "Nairobi", include: "facets" })
    expect(data.count).toBe(1)
    expect(
      data.facets.cities.map(({ city, count }: { city: string; count: number }) => [city, count]),
    ).toEqual([
      ["Bangkok", 3],
      ["Chiang Mai", 1],
      ["Labasa", 1],
      ["Nairobi", 1],
    ])
  })
}

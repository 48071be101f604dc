import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import type { Suite } from "../venues/suite"

/** Closing on public holidays. */
export function holidayTests(suite: Suite): void {
  const path = () => `/venues/${suite.open().city.bangkok.venue_id}`
  const close = (body: object) => suite.open().manager.post(`${path()}/holidays`, body)
  const hours = async () => (await suite.open().manager.get(path())).data.venue.opening_hours
  const songkran = { date: "2027-04-13", label: "Songkran Festival" }

  it("lists those of a country, by type, with its regions", async () => {
    const { manager, stranger } = suite.open()
    const thai = await manager.get("/holidays?country=th&year=2027&language=en&types=public")
    expect(thai.status).toBe(200)
    expect(thai.data.regions).toEqual([])
    expect(thai.data.holidays).toContainEqual({
      date: "2027-04-13",
      name: "Songkran Festival",
      type: "public",
    })
    expect(new Set(thai.data.holidays.map(({ type }: { type: string }) => type))).toEqual(new Set(["public"]))
    const kenyan = await stranger.get("/holidays?country=KE&year=2027&language=en")
    expect(kenyan.data.holidays).toContainEqual({ date: "2027-12-12", name: "Jamhuri Day", type: "public" })
    const bavarian = await manager.get("/holidays?country=DE&region=BY-A&year=2027&types=public")
    expect(bavarian.data.holidays.map(({ date }: { date: string }) => date)).toContain("2027-08-08")
    expect(bavarian.data.regions).toContainEqual({ code: "BE", name: "Berlin" })
    const wrong: [query: string, field: string][] = [
      ["year=2027", "country"],
      ["country=ZZ&year=2027", "country"],
      ["country=th", "year"],
      ["country=th&year=1999", "year"],
      ["country=th&year=2101", "year"],
      ["country=th&year=next", "year"],
      ["country=th&year=2027&region=BY", "region"],
      ["country=de&year=2027&region=ZZ", "region"],
      ["country=de&year=2027&language=english", "language"],
      ["country=de&year=2027&types=holy", "types.0"],
    ]
    for (const [query, field] of wrong) {
      const { status, data } = await manager.get(`/holidays?${query}`)
      expect([query, status, data.message.split(": ")[0]]).toEqual([query, 400, field])
    }
  })

  it("closes on all of a year, leaves exceptions that are there alone, and changes nothing again", async () => {
    const before = await hours()
    const kept = { date: "2027-04-14", opens: "10:00", closes: "12:00" }
    await suite.open().manager.post(`${path()}/opening-hours`, { weekly: before.weekly, exceptions: [kept] })
    const { status, data } = await close({ year: 2027, language: "en" })
    expect(status).toBe(200)
    expect(data.skipped).toEqual([{ ...songkran, date: "2027-04-14" }])
    expect(data.imported).toContainEqual(songkran)
    expect(data.imported).toContainEqual({ date: "2027-12-10", label: "Constitution Day" })
    expect(data.opening_hours.weekly).toEqual(before.weekly)
    const closed = data.imported.map((one: object) => ({ ...one, closed: true }))
    const byDate = (a: { date: string }, b: { date: string }) => (a.date < b.date ? -1 : 1)
    expect(data.opening_hours.exceptions).toEqual([...closed, kept].sort(byDate))
    expect(await hours()).toEqual(data.opening_hours)
    const again = await close({ year: 2027, language: "en" })
    expect(again.data.imported).toEqual([])
    expect(again.data.skipped).toHaveLength(data.imported.length + 1)
    expect(await hours()).toEqual(data.opening_hours)
    const written = await suite.open().manager.post(`${path()}/opening-hours`, data.opening_hours)
    expect(written.data.venue.opening_hours).toEqual(data.opening_hours)
  })

  it("closes on chosen dates alone, of another country when told", async () => {
    const one = await close({ year: 2027, dates: ["2027-04-13"], language: "en" })
    expect([one.data.imported, one.data.skipped]).toEqual([[songkran], []])
    const other = await close({
      year: 2027,
      country: "de",
      region: "BY",
      dates: ["2027-11-01", "2027-12-25"],
      language: "de",
    })
    expect(other.data.imported).toEqual([
      { date: "2027-11-01", label: "Allerheiligen" },
      { date: "2027-12-25", label: "1. Weihnachtstag" },
    ])
    const observed = await close({
      year: 2027,
      country: "de",
      types: ["observance"],
      dates: ["2027-11-01"],
    })
    expect(observed.data).toMatchObject({ imported: [], skipped: [{ date: "2027-11-01" }] })
    const shown = await suite.api.get(`/store/venues/${suite.open().city.bangkok.handle}`, {
      headers: suite.open().city.store,
    })
    expect(shown.data.venue.opening_hours.exceptions).toContainEqual({
      date: "2027-11-01",
      closed: true,
      label: "Allerheiligen",
    })
  })

  it("refuses what cannot be, and writes nothing", async () => {
    const before = await hours()
    const wrong: [body: object, field: string][] = [
      [{}, "year"],
      [{ year: 1999 }, "year"],
      [{ year: 2101 }, "year"],
      [{ year: 2027.5 }, "year"],
      [{ year: 2027, country: "ZZ" }, "country"],
      [{ year: 2027, region: "BY" }, "region"],
      [{ year: 2027, country: "DE", region: "ZZ" }, "region"],
      [{ year: 2027, types: [] }, "types"],
      [{ year: 2027, types: ["holy"] }, "types.0"],
      [{ year: 2027, dates: ["2027-04-13", "2027-04-20"] }, "dates.1"],
      [{ year: 2027, dates: ["2027-02-30"] }, "dates.0"],
      [{ year: 2027, dates: ["2028-04-13"] }, "dates.0"],
    ]
    for (const [body, field] of wrong) {
      const { status, data } = await close(body)
      expect([body, status, data.message.split(": ")[0]]).toEqual([body, 400, field])
    }
    const { owner, stranger } = suite.open()
    const nowhere = { name: "Nowhere", time_zone: "UTC", currency_code: "thb" }
    const { data } = await owner.post("/venues", nowhere)
    const homeless = await owner.post(`/venues/${data.venue.id}/holidays`, { year: 2027 })
    expect([homeless.status, homeless.data.message.split(": ")[0]]).toEqual([400, "country"])
    expect((await stranger.post(`${path()}/holidays`, { year: 2027 })).status).toBe(404)
    expect(await hours()).toEqual(before)
  })

  it("keeps to the most exceptions that a venue can have", async () => {
    const venue_id = suite.open().city.bangkok.venue_id
    const day = (index: number) => new Date(Date.UTC(2040, 0, 1 + index)).toISOString().slice(0, 10)
    await suite
      .container()
      .resolve(SCHEDULING_MODULE)
      .createOpeningExceptions(Array.from({ length: 1000 }, (_, index) => ({ venue_id, date: day(index) })))
    const { status, data } = await close({ year: 2027 })
    expect([status, data.message]).toEqual([400, "year: a venue can have at most 1000 exceptions"])
    expect((await hours()).exceptions).toHaveLength(1000)
  })

  it("writes no date twice when two ask at once", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => close({ year: 2027 })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const dates = (await hours()).exceptions.map(({ date }: { date: string }) => date)
    expect(new Set(dates).size).toBe(dates.length)
    const imported = answers.flatMap(({ data }) => data.imported)
    expect(imported).toHaveLength(dates.length)
  })
}

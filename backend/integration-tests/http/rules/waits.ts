import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { VENUE_MODULE } from "../../../src/modules/venue"
import type { Suite } from "../venues/suite"

/** How long a client may wait between two services of one visit. */
export function waitTests(suite: Suite): void {
  const bangkok = () => `/venues/${suite.open().city.bangkok.venue_id}`

  it("is nothing unless a venue says so, and kept by other changes", async () => {
    const { owner, manager, city } = suite.open()
    const venue = { name: "Patient House", time_zone: "Asia/Bangkok", currency_code: "thb" }
    expect((await owner.post("/venues", venue)).data.venue.maximum_gap_minutes).toBe(0)
    const patient = await owner.post("/venues", { ...venue, maximum_gap_minutes: 240 })
    expect(patient.data.venue.maximum_gap_minutes).toBe(240)
    expect((await manager.post(bangkok(), { maximum_gap_minutes: 30 })).data.venue.maximum_gap_minutes).toBe(
      30,
    )
    expect((await manager.post(bangkok(), { city: "Bangkok" })).data.venue.maximum_gap_minutes).toBe(30)
    const listed = await manager.get("/venues?q=lotus")
    expect(listed.data.venues[0].maximum_gap_minutes).toBe(30)
    const shown = await suite.api.get(`/store/venues/${city.bangkok.handle}`, { headers: city.store })
    expect(shown.data.venue.maximum_gap_minutes).toBe(30)
    for (const wrong of [-1, 241, 1.5, null]) {
      const { status, data } = await manager.post(bangkok(), { maximum_gap_minutes: wrong })
      expect([status, data.message.split(":")[0]]).toEqual([400, "maximum_gap_minutes"])
    }
  })

  it("stays when a change fails half-way", async () => {
    const { manager } = suite.open()
    await manager.post(bangkok(), { maximum_gap_minutes: 15, name: "Lotus House" })
    const write = jest
      .spyOn(suite.container().resolve(SCHEDULING_MODULE), "updateVenueSchedules")
      .mockImplementationOnce(async () => [])
      .mockRejectedValueOnce(new Error("the scheduling module is away"))
    const failed = await manager.post(bangkok(), { maximum_gap_minutes: 20, name: "Other House" })
    write.mockRestore()
    expect(failed.status).toBe(500)
    const { data } = await manager.get(bangkok())
    expect(data.venue).toMatchObject({ maximum_gap_minutes: 15, name: "Lotus House" })
    const [row] = await suite.container().resolve(VENUE_MODULE).listVenues({ id: data.venue.id })
    expect(row.name).toBe("Lotus House")
  })
}

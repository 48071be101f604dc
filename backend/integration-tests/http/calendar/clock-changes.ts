import { createPlace } from "../../fixtures/place"
import type { Suite } from "../bookings/suite"
import { desk } from "./desk"

export function clockChanges(t: Suite): void {
  it("days of a clock change have 23 and 25 hours, and shifts keep their wall time", async () => {
    const berlin = await createPlace(t.getContainer(), {
      name: "Linden Rooms",
      handle: "linden-rooms",
      city: "Berlin",
      country_code: "de",
      latitude: 52.52,
      longitude: 13.405,
      time_zone: "Europe/Berlin",
      currency_code: "eur",
      prices: [80, 110, 20],
    })
    const admin = desk(t, () => t.city.admin)
    const hours = async (date: string) => {
      const { calendar } = (await admin.calendar(berlin, date)).data
      const { starts_at, ends_at, staff } = calendar
      return [starts_at, ends_at, ...staff[0].windows.flatMap(Object.values)]
    }
    expect(await hours("2027-03-27")).toEqual([
      ...["2027-03-26T23:00:00.000Z", "2027-03-27T23:00:00.000Z"],
      ...["2027-03-27T08:00:00.000Z", "2027-03-27T16:00:00.000Z"],
    ])
    expect(await hours("2027-03-28")).toEqual([
      ...["2027-03-27T23:00:00.000Z", "2027-03-28T22:00:00.000Z"],
      ...["2027-03-28T07:00:00.000Z", "2027-03-28T15:00:00.000Z"],
    ])
    expect(await hours("2027-10-31")).toEqual([
      ...["2027-10-30T22:00:00.000Z", "2027-10-31T23:00:00.000Z"],
      ...["2027-10-31T08:00:00.000Z", "2027-10-31T16:00:00.000Z"],
    ])
  })
}

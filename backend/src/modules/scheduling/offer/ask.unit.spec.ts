import { DAY_MINUTES, toEpochDay } from "../slots/local-date"
import { wallOfUtc } from "../slots/timeline"
import { timelineOf } from "./ask"
import { openOffer } from "./testing/open-offer"

const now = new Date("2031-03-03T03:00:00Z")
const offer = { ...openOffer("svc", 1), time_zone: "Europe/Berlin" }
const visit = [{ offer, choice: { variant: offer.variants[0], add_ons: [], staff_id: null } }]

const timelineAt = (date: string) => {
  const day = toEpochDay(date)
  const timeline = timelineOf(visit, { from_day: day, to_day: day, now })
  const noon = day * DAY_MINUTES + 720
  return { changes: timeline.length - 1, ahead: wallOfUtc(timeline, noon) - noon }
}

describe("The clocks around the days asked for", () => {
  it("are known from now until then", () => {
    expect(timelineAt("2031-07-01")).toEqual({ changes: 1, ahead: 120 })
    expect(timelineAt("2033-01-01")).toEqual({ changes: 4, ahead: 60 })
  })

  it("are known there, and not on the way, when it is farther than anything can be booked", () => {
    expect(timelineAt("2500-07-01")).toEqual({ changes: 0, ahead: 120 })
    expect(timelineAt("9999-12-20")).toEqual({ changes: 0, ahead: 60 })
    expect(timelineAt("1990-07-01")).toEqual({ changes: 0, ahead: 120 })
  })
})

import { NOTHING_TAKEN, type Taken } from "../offer/ask"
import type { Offer } from "../offer/offer"
import { openOffer } from "../offer/testing/open-offer"
import { toEpochDay } from "../slots/local-date"
import { whyEmpty } from "./why-empty"

/** Noon of Monday in Tokyo, where the venue is open and staff work from 9 to 18 every day. */
const now = new Date("2031-03-03T03:00:00Z")
const tuesday = toEpochDay("2031-03-04")

const why = (rules: Partial<Offer> = {}, more: { taken?: Taken; day?: number; staff_id?: string } = {}) => {
  const offer = { ...openOffer("svc", 1), ...rules }
  const choice = { variant: offer.variants[0], add_ons: [], staff_id: more.staff_id ?? null }
  return whyEmpty({
    segment: { offer, choice },
    day: more.day ?? tuesday,
    now,
    taken: more.taken ?? NOTHING_TAKEN,
  })
}

const never = { weekly: [], exceptions: [] }
const offOn = (day: number) => ({
  ...openOffer("svc", 1).opening,
  exceptions: [{ day, start: null, end: null }],
})
const member = (shifts: Offer["opening"]) => [{ ...openOffer("svc", 1).staff[0], shifts }]
const only = (start: number, end: number) => ({ weekly: [{ weekday: 2, start, end }], exceptions: [] })

/** All of Tuesday in Tokyo, in UTC minutes. */
const allDay = { start: tuesday * 1440 - 540, end: (tuesday + 1) * 1440 - 540 }

describe("a day without starts", () => {
  it.each<[string, Partial<Offer>]>([
    ["no_staff", { staff: [] }],
    ["closed", { opening: offOn(tuesday) }],
    ["closed", { opening: never }],
    ["no_shift", { staff: member(offOn(tuesday)) }],
    ["no_shift", { staff: member(never) }],
    ["notice", { minimum_notice_minutes: 3 * 1440 }],
    ["beyond_horizon", { maximum_advance_days: 0 }],
    ["out_of_season", { season_from: "2031-04-01", season_until: "2031-09-30" }],
    ["outside_own_hours", { weekly: [{ weekday: 1, start: 540, end: 1080 }] }],
    ["no_resource", { resources: [{ kind: "room", unit_ids: [] }] }],
    ["shift_outside_hours", { staff: member(only(1200, 1380)) }],
    ["too_short", { staff: member(only(540, 570)) }],
    ["no_session", { kind: "class" }],
  ])("is told as %s", (reason, rules) => {
    expect(why(rules)).toBe(reason)
  })

  it("is told as booked up or at its limit by what is taken", () => {
    const id = "svc staff 0"
    const busy = new Map([[id, [allDay]]])
    const full_days = [new Map([[id, [tuesday]]])]
    expect(why({}, { taken: { busy, full_days: [] } })).toBe("fully_booked")
    expect(why({}, { taken: { busy: new Map(), full_days } })).toBe("daily_limit")
    expect(why({}, { taken: { busy, full_days } })).toBe("daily_limit")
  })

  it("names what is lifted last when several rules forbid it", () => {
    const rules = { minimum_notice_minutes: 3 * 1440, season_from: "2031-04-01", season_until: "2031-09-30" }
    expect(why(rules, { taken: { busy: new Map([["svc staff 0", [allDay]]]), full_days: [] } })).toBe(
      "out_of_season",
    )
  })

  it("is told for those who are asked about alone", () => {
    const [one, two] = openOffer("svc", 2).staff
    const staff = [one, { ...two, shifts: never }]
    expect(why({ staff }, { staff_id: two.id })).toBe("no_shift")
    expect(why({ staff: [] }, { staff_id: two.id })).toBe("no_staff")
  })

  it("is open to the tail of the night before", () => {
    const night = { weekly: [{ weekday: 1, start: 1320, end: 1500 }], exceptions: [] }
    expect(why({ opening: night, staff: member(night), weekly: [] })).toBe("outside_own_hours")
    expect(why({ opening: night, staff: member(night) }, { day: tuesday + 1 })).toBe("closed")
  })

  it("lies behind us when nothing else stands in the way", () => {
    expect(why({}, { day: tuesday - 3 })).toBe("past")
  })

  it("is found at once for a day thousands of years away", () => {
    const begun = Date.now()
    expect(why({}, { day: toEpochDay("5999-12-20") })).toBe("beyond_horizon")
    expect(Date.now() - begun).toBeLessThan(5000)
  })
})

import fc from "fast-check"
import { ATTACKS } from "../../integration-tests/fixtures/attacks"
import { eventStatus, type CalendarEvent } from "./calendar-event"
import { readCalendar as read, shapeOf } from "./testing/read-calendar"
import { writeCalendar } from "./write-calendar"

const event: CalendarEvent = {
  uid: "bkg_01ABC@plaza",
  sequence: 2,
  changed_at: new Date("2026-02-01T08:30:00.000Z"),
  status: "CONFIRMED",
  starts_at: new Date("2026-03-12T07:00:00.000Z"),
  ends_at: new Date("2026-03-12T09:00:00.000Z"),
  time_zone: "Asia/Bangkok",
  summary: "Thai massage, Foot scrub at Sabai Riverside Spa",
  description: "Booking B-001042\nTwo hours; bring nothing",
  location: "Sabai Riverside Spa, 12 Charoen Krung Road",
  url: "http://localhost:8000/bookings/abc.def",
}

describe("a calendar", () => {
  it("says all that it was told", () => {
    const text = writeCalendar([event])
    const { calendar, events } = read(text)
    expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH")
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0")
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(["vtimezone", "vevent"])
    expect(events).toHaveLength(1)
    expect(events[0].uid).toBe("bkg_01ABC@plaza")
    expect(events[0].sequence).toBe(2)
    expect(events[0].summary).toBe(event.summary)
    expect(events[0].description).toBe(event.description)
    expect(events[0].location).toBe(event.location)
    expect(events[0].component.getFirstPropertyValue("status")).toBe("CONFIRMED")
    expect(events[0].component.getFirstPropertyValue("url")).toBe(event.url)
    expect(events[0].startDate.toJSDate()).toEqual(event.starts_at)
    expect(events[0].endDate.toJSDate()).toEqual(event.ends_at)
    expect(text).toContain("DTSTART;TZID=Asia/Bangkok:20260312T140000\r\n")
    expect(text).toContain("DTEND;TZID=Asia/Bangkok:20260312T160000\r\n")
    expect(text).toContain("DTSTAMP:20260201T083000Z\r\n")
    expect(text).toContain("PRODID:-//Plaza//Bookings//EN\r\n")
  })

  it("is the same for the same events, ends with a line and has lines of at most 75 octets", () => {
    const long = { ...event, summary: "é🙂ท".repeat(60), description: "x".repeat(400) }
    const text = writeCalendar([long])
    expect(writeCalendar([long])).toBe(text)
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true)
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
    expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(read(text).events[0].summary).toBe(long.summary)
  })

  it("knows the status of each booking", () => {
    expect(eventStatus("requested")).toBe("TENTATIVE")
    expect(["confirmed", "checked_in", "completed", "no_show"].map(eventStatus)).toEqual(
      Array(4).fill("CONFIRMED"),
    )
    expect(["cancelled", "declined", "expired"].map(eventStatus)).toEqual(Array(3).fill("CANCELLED"))
  })

  it("names a feed and how often to ask for it", () => {
    const text = writeCalendar([], { name: "Plaza; visits,\r\nEND:VCALENDAR", refreshSeconds: 3600 })
    const { calendar, events } = read(text)
    expect(events).toEqual([])
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Plaza\\; visits\\, END:VCALENDAR")
    expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("PT1H")
  })
})

describe("times", () => {
  const ZONES = [
    "America/New_York",
    "Europe/London",
    "Europe/Berlin",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Antarctica/Troll",
    "UTC",
  ]

  it.each(ZONES)("are the booked instants for a program that knows only the file: %s", (time_zone) => {
    const hours = Array.from({ length: 2 * 365 * 2 }, (_, half) => half * 12)
    const events = hours.map((hour) => {
      const starts_at = new Date(Date.UTC(2026, 0, 1, hour, 30))
      return { ...event, time_zone, uid: `${hour}`, starts_at, ends_at: new Date(+starts_at + 5_400_000) }
    })
    const found = read(writeCalendar(events)).events
    expect(found.map(({ startDate }) => startDate.toJSDate())).toEqual(
      events.map(({ starts_at }) => starts_at),
    )
    expect(found.map(({ endDate }) => endDate.toJSDate())).toEqual(events.map(({ ends_at }) => ends_at))
  })

  it("of years far apart are written at once, each by the clock of its own year", () => {
    const at = (starts: string) => ({
      ...event,
      time_zone: "America/Santiago",
      starts_at: new Date(starts),
      ends_at: new Date(Date.parse(starts) + 1_800_000),
    })
    const events = ["2016-07-01T12:00Z", "2020-01-01T12:00Z", "9998-07-01T12:00Z"].map(at)
    const begun = Date.now()
    const text = writeCalendar(events)
    expect(Date.now() - begun).toBeLessThan(2000)
    expect(read(text).events.map(({ startDate }) => startDate.toJSDate())).toEqual(
      events.map(({ starts_at }) => starts_at),
    )
  })

  it("are in UTC when the clock shows the same time twice", () => {
    const at = (starts: string) => ({
      ...event,
      time_zone: "Europe/Berlin",
      starts_at: new Date(starts),
      ends_at: new Date(Date.parse(starts) + 1_800_000),
    })
    const text = writeCalendar([at("2026-10-25T00:00:00Z"), at("2026-10-25T01:00:00Z")])
    expect(text.match(/^DTSTART.*$/gm)?.filter((line) => line.includes("2026"))).toEqual([
      "DTSTART:20261025T000000Z",
      "DTSTART:20261025T010000Z",
    ])
  })

  it("are in UTC when the zone is not known here", () => {
    const text = writeCalendar([{ ...event, time_zone: "Mars/Olympus" }])
    expect(text).toContain("DTSTART:20260312T070000Z\r\nDTEND:20260312T090000Z\r\n")
    expect(text).not.toContain("TZID")
  })

  it("of several zones each have their zone", () => {
    const text = writeCalendar([event, { ...event, time_zone: "Africa/Nairobi" }])
    expect(text.match(/TZID:.*/g)?.map((line) => line.trim())).toEqual([
      "TZID:Asia/Bangkok",
      "TZID:Africa/Nairobi",
    ])
  })
})

describe("text from outside", () => {
  const CORPUS = [
    ...ATTACKS.map(({ text }) => text),
    "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:injected",
    "x\nATTACH:file:///etc/passwd",
    "a,b;c\\d",
    "\\n\\,\\;",
    "\u2028END:VEVENT\u2029\u0000\u001b[31m",
    'DTSTART;TZID="x":20200101T000000Z',
    "\u202egnp.ics",
  ]

  const calm = shapeOf(writeCalendar([event]))

  it.each(CORPUS)("stays text: %j", (attack) => {
    const text = writeCalendar([{ ...event, summary: attack, description: attack, location: attack }])
    expect(shapeOf(text)).toEqual(calm)
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\u0000-\u001f\u2028\u2029\u202e]/)
    const { events } = read(text)
    expect(events).toHaveLength(1)
    expect(events[0].startDate.toJSDate()).toEqual(event.starts_at)
  })

  it("stays text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (value) => {
        const text = writeCalendar([{ ...event, summary: `x${value}`, location: `x${value}` }])
        expect(shapeOf(text)).toEqual(calm)
      }),
      { numRuns: 200 },
    )
  })
})

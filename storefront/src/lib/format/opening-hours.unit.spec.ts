import assert from "node:assert/strict"
import { test } from "node:test"
import type { OpeningHours } from "@/lib/plaza/schemas/venue"
import { formatClosing, formatIntervals, intervalsOn, openStateAt } from "./opening-hours"

const HOURS: OpeningHours = {
  weekly: [
    { weekday: 1, opens: "15:00", closes: "20:00" },
    { weekday: 1, opens: "09:00", closes: "13:00" },
    { weekday: 5, opens: "18:00", closes: "26:00" },
  ],
  exceptions: [
    { date: "2026-11-30", closed: true, opens: null, closes: null },
    { date: "2026-12-01", closed: null, opens: "10:00", closes: "12:00" },
  ],
}

test("a weekday's intervals come in order", () => {
  assert.equal(formatIntervals(intervalsOn(HOURS, "2026-11-23"), "Closed"), "09:00 – 13:00, 15:00 – 20:00")
  assert.equal(formatIntervals(intervalsOn(HOURS, "2026-11-24"), "Closed"), "Closed")
})

test("exceptions close a day or open another", () => {
  assert.equal(formatIntervals(intervalsOn(HOURS, "2026-11-30"), "Closed"), "Closed")
  assert.equal(formatIntervals(intervalsOn(HOURS, "2026-12-01"), "Closed"), "10:00 – 12:00")
})

test("closing after midnight is printed as the clock shows it", () => {
  assert.equal(formatClosing("28:00"), "04:00")
  assert.equal(formatClosing("24:00"), "00:00")
  assert.equal(formatClosing("19:30"), "19:30")
})

test("open, on the venue's clock", () => {
  const monday = new Date("2026-11-23T03:30:00Z")
  assert.deepEqual(openStateAt(HOURS, "Asia/Bangkok", monday), { open: true, closes: "13:00" })
})

test("still open from the evening before", () => {
  const saturdayNight = new Date("2026-11-27T18:30:00Z")
  assert.deepEqual(openStateAt(HOURS, "Asia/Bangkok", saturdayNight), { open: true, closes: "02:00" })
})

test("closed names the next opening, also on a later day", () => {
  const mondayNoon = new Date("2026-11-23T07:00:00Z")
  const mondayNight = new Date("2026-11-23T14:00:00Z")
  assert.deepEqual(openStateAt(HOURS, "Asia/Bangkok", mondayNoon), {
    open: false,
    opens: { date: "2026-11-23", time: "15:00" },
  })
  assert.deepEqual(openStateAt(HOURS, "Asia/Bangkok", mondayNight), {
    open: false,
    opens: { date: "2026-11-27", time: "18:00" },
  })
})

test("without hours nothing is promised", () => {
  const empty = { weekly: [], exceptions: [] }
  assert.deepEqual(openStateAt(empty, "Asia/Bangkok", new Date()), { open: false, opens: null })
})

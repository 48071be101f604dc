import assert from "node:assert/strict"
import { test } from "node:test"
import {
  describeLocalDate,
  formatDayAndTime,
  formatLongDay,
  formatOffset,
  formatTime,
  formatTimeSpan,
  formatZone,
} from "./zone-time"

const INSTANT = "2026-11-21T18:05:00.000Z"

test("times are printed on the venue's clock", () => {
  assert.equal(formatTime("en", INSTANT, "Asia/Bangkok"), "01:05")
  assert.equal(formatTime("en", INSTANT, "Africa/Nairobi"), "21:05")
  assert.equal(formatTime("en", "2026-11-21T17:00:00.000Z", "Asia/Bangkok"), "00:00")
})

test("days are the venue's days", () => {
  assert.equal(formatLongDay("en", INSTANT, "Asia/Bangkok"), "Sunday 22 November 2026")
  assert.equal(formatDayAndTime("en", INSTANT, "Africa/Nairobi"), "Sat 21 Nov, 21:05")
})

test("a span has both ends", () => {
  assert.equal(formatTimeSpan("en", INSTANT, "2026-11-21T19:05:00.000Z", "Europe/Berlin"), "19:05 – 20:05")
})

test("the zone is named with the offset of that day", () => {
  assert.equal(formatZone("en", INSTANT, "Asia/Bangkok"), "Bangkok time (GMT+7)")
  assert.equal(formatZone("en", "2026-07-01T12:00:00.000Z", "America/New_York"), "New York time (GMT-4)")
  assert.equal(formatOffset("2026-07-01T12:00:00.000Z", "Europe/Berlin"), "GMT+2")
  assert.equal(formatOffset("2026-12-01T12:00:00.000Z", "Europe/Berlin"), "GMT+1")
})

test("a local date is the same everywhere", () => {
  assert.deepEqual(describeLocalDate("en", "2026-11-21"), {
    weekday: "Sat",
    day: "21",
    month: "Nov",
    full: "Saturday 21 November",
  })
})

test("each language has its own words for days, on the same clock and calendar", () => {
  assert.equal(formatLongDay("th", INSTANT, "Asia/Bangkok"), "วันอาทิตย์ที่ 22 พฤศจิกายน 2026")
  assert.equal(formatDayAndTime("th", INSTANT, "Africa/Nairobi"), "เสาร์ 21 พ.ย., 21:05")
  assert.equal(formatLongDay("ar", INSTANT, "Asia/Bangkok"), "الأحد 22 نوفمبر 2026")
  assert.equal(formatZone("th", INSTANT, "Asia/Bangkok"), "เวลาไทย (GMT+7)")
})

import assert from "node:assert/strict"
import { test } from "node:test"
import { addDays, datesBetween, localDateAt, weekdayOf } from "./local-date"

test("the same instant is another date in another zone", () => {
  assert.equal(localDateAt("2026-03-08T18:30:00.000Z", "Asia/Bangkok"), "2026-03-09")
  assert.equal(localDateAt("2026-03-08T18:30:00.000Z", "Africa/Nairobi"), "2026-03-08")
  assert.equal(localDateAt("2026-01-01T03:00:00.000Z", "America/New_York"), "2025-12-31")
})

test("days are added over month ends, leap days and clock changes", () => {
  assert.equal(addDays("2026-12-31", 1), "2027-01-01")
  assert.equal(addDays("2028-02-28", 1), "2028-02-29")
  assert.equal(addDays("2026-03-29", -1), "2026-03-28")
})

test("ranges include both ends", () => {
  assert.deepEqual(datesBetween("2026-02-27", "2026-03-02"), [
    "2026-02-27",
    "2026-02-28",
    "2026-03-01",
    "2026-03-02",
  ])
  assert.deepEqual(datesBetween("2026-03-02", "2026-03-02"), ["2026-03-02"])
  assert.deepEqual(datesBetween("2026-03-02", "2026-03-01"), [])
})

test("weekdays count from Monday", () => {
  assert.equal(weekdayOf("2026-03-02"), 1)
  assert.equal(weekdayOf("2026-03-08"), 7)
})

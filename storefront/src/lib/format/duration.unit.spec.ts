import assert from "node:assert/strict"
import { test } from "node:test"
import { formatCountdown, formatDuration, formatDurationRange, formatLeadTime } from "./duration"

test("durations name only the units they need", () => {
  assert.equal(formatDuration("en", 0), "0 min")
  assert.equal(formatDuration("en", 45), "45 min")
  assert.equal(formatDuration("en", 60), "1 h")
  assert.equal(formatDuration("en", 95), "1 h 35 min")
})

test("a range of equal durations is one duration", () => {
  assert.equal(formatDurationRange("en", [60, 60]), "1 h")
  assert.equal(formatDurationRange("en", [90, 45, 60]), "45 min – 1 h 30 min")
})

test("lead times use the largest exact unit", () => {
  assert.equal(formatLeadTime("en", 1440), "1 day")
  assert.equal(formatLeadTime("en", 2880), "2 days")
  assert.equal(formatLeadTime("en", 2160), "36 hours")
  assert.equal(formatLeadTime("en", 60), "1 hour")
  assert.equal(formatLeadTime("en", 90), "90 minutes")
})

test("the countdown rounds up and stops at zero", () => {
  assert.equal(formatCountdown(600_000), "10:00")
  assert.equal(formatCountdown(545_001), "9:06")
  assert.equal(formatCountdown(1), "0:01")
  assert.equal(formatCountdown(-5000), "0:00")
})

test("lengths in other languages", () => {
  assert.equal(formatDuration("th", 95), "1 ชม. 35 นาที")
  assert.equal(formatLeadTime("th", 2880), "2 วัน")
  assert.equal(formatLeadTime("ar", 2880), "يومان")
})

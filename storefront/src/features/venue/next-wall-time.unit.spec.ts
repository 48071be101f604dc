import assert from "node:assert/strict"
import { test } from "node:test"
import { nextWallTime } from "./next-wall-time"

test("a time on a zone's clock, some days from now", () => {
  const at = (now: string, days: number, zone: string) =>
    nextWallTime(new Date(now), "14:00", days, zone).toISOString()
  assert.equal(at("2026-11-21T06:59:00Z", 0, "Asia/Bangkok"), "2026-11-21T07:00:00.000Z")
  assert.equal(at("2026-11-21T07:01:00Z", 0, "Asia/Bangkok"), "2026-11-22T07:00:00.000Z")
  assert.equal(at("2026-11-21T07:00:00Z", 2, "Asia/Bangkok"), "2026-11-23T07:00:00.000Z")
  assert.equal(at("2026-11-21T12:00:00Z", 1, "Asia/Kathmandu"), "2026-11-23T08:15:00.000Z")
})

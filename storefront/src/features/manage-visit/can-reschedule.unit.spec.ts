import assert from "node:assert/strict"
import { test } from "node:test"
import { canReschedule } from "./can-reschedule"

const policy = {
  free_until_minutes: 60,
  late_fee_percentage: 50,
  no_show_fee_percentage: 0,
  max_reschedules: null,
}
const visit = { status: "confirmed", starts_at: "2026-03-12T07:00:00.000Z", policy, reschedule_count: 3 }
const at = (time: string) => new Date(`2026-03-12T${time}Z`)

test("a visit to come can be moved until cancelling costs something", () => {
  assert.equal(canReschedule(visit, at("06:00:00.000")), true)
  assert.equal(canReschedule(visit, at("06:00:00.001")), false)
  const free = { ...visit, policy: { ...policy, late_fee_percentage: 0 } }
  assert.equal(canReschedule(free, at("06:59:59.999")), true)
  assert.equal(canReschedule(free, at("07:00:00.000")), false)
  assert.equal(canReschedule({ ...visit, policy: null }, at("06:59:00.000")), true)
})

test("only as often as the policy allows", () => {
  const once = { ...visit, policy: { ...policy, max_reschedules: 1 } }
  assert.equal(canReschedule({ ...once, reschedule_count: 0 }, at("05:00:00.000")), true)
  assert.equal(canReschedule({ ...once, reschedule_count: 1 }, at("05:00:00.000")), false)
})

test("only while it is requested or confirmed", () => {
  for (const status of ["held", "checked_in", "completed", "cancelled", "declined", "no_show", "expired"]) {
    assert.equal(canReschedule({ ...visit, status }, at("05:00:00.000")), false, status)
  }
  assert.equal(canReschedule({ ...visit, status: "requested" }, at("05:00:00.000")), true)
})

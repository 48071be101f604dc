import assert from "node:assert/strict"
import { test } from "node:test"
import { translator } from "@/languages/translator"
import { describeDeposit, describePolicy, describePolicyFor } from "./policy"

const t = translator("en", "policy")

const POLICY = {
  free_until_minutes: 1440,
  late_fee_percentage: 50,
  no_show_fee_percentage: 100,
  max_reschedules: null,
}

const NOW = new Date("2026-10-20T00:00:00.000Z")

test("a policy names its lead time and its fees", () => {
  assert.deepEqual(describePolicy(t, POLICY), [
    "Free cancellation until 1 day before.",
    "Later than that costs 50 % of the price.",
    "Not showing up costs 100 % of the price.",
  ])
})

test("fees of zero are not mentioned", () => {
  const policy = { ...POLICY, late_fee_percentage: 0, no_show_fee_percentage: 0 }
  assert.deepEqual(describePolicy(t, policy), ["Free cancellation until 1 day before."])
})

test("for a visit the last free moment is a date on the venue's clock", () => {
  const [sentence] = describePolicyFor(t, POLICY, "2026-11-22T03:00:00.000Z", "Asia/Bangkok", NOW)
  assert.equal(sentence, "Free cancellation until Sat 21 Nov, 10:00 (GMT+7).")
})

test("the lead time is elapsed time, also over a clock change", () => {
  const [sentence] = describePolicyFor(t, POLICY, "2026-10-25T11:00:00.000Z", "Europe/Berlin", NOW)
  assert.equal(sentence, "Free cancellation until Sat 24 Oct, 13:00 (GMT+2).")
})

test("when the free moment has passed, only the cost is said", () => {
  const startsAt = "2026-10-20T18:00:00.000Z"
  assert.deepEqual(describePolicyFor(t, POLICY, startsAt, "Asia/Bangkok", NOW), [
    "Cancelling costs 50 % of the price.",
    "Not showing up costs 100 % of the price.",
  ])
  const free = { ...POLICY, late_fee_percentage: 0, no_show_fee_percentage: 0 }
  assert.deepEqual(describePolicyFor(t, free, startsAt, "Asia/Bangkok", NOW), ["Cancelling is free."])
})

test("deposits in words", () => {
  assert.equal(describeDeposit(t, { type: "full", value: null }, "THB"), "Paid in full when you book.")
  assert.equal(
    describeDeposit(t, { type: "percentage", value: 30 }, "THB"),
    "30 % is paid when you book, the rest at the venue.",
  )
  assert.equal(
    describeDeposit(t, { type: "fixed", value: 200 }, "THB"),
    "฿200 is paid when you book, the rest at the venue.",
  )
})

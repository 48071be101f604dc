import assert from "node:assert/strict"
import { test } from "node:test"
import { runningPlaza } from "./api.mjs"
import { raceForOneSlot } from "./race.mjs"

const SHOPPERS = 50
const SLOWEST = 3_000

test("of 50 shoppers who want one slot at once exactly one gets it, all within 3 seconds", async () => {
  const { statuses, codes, slowest } = await raceForOneSlot(runningPlaza(), SHOPPERS)
  assert.deepEqual(statuses, { 200: 1, 409: SHOPPERS - 1 })
  assert.deepEqual(codes, ["slot_unavailable"])
  assert.ok(slowest <= SLOWEST, `the slowest answer took ${Math.round(slowest)} ms`)
})

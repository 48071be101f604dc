import assert from "node:assert/strict"
import { test } from "node:test"
import { runningPlaza } from "./api.mjs"
import { raceForOneSlot } from "./race.mjs"

const SHOPPERS = 50

test("of 50 shoppers who want one slot at once exactly one gets it", async (t) => {
  const { statuses, codes, slowest } = await raceForOneSlot(runningPlaza(), SHOPPERS)
  assert.deepEqual(statuses, { 200: 1, 409: SHOPPERS - 1 })
  assert.deepEqual(codes, ["slot_unavailable"])
  t.diagnostic(`the slowest of ${SHOPPERS} answers took ${Math.round(slowest)} ms`)
})

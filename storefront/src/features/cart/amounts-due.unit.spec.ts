import assert from "node:assert/strict"
import { test } from "node:test"
import { amountsDue } from "./amounts-due"

test("without deposits all is due now", () => {
  const bookings = [{ total: 800, deposit_total: null }]
  assert.deepEqual(amountsDue({ currency_code: "THB", total: 1250 }, bookings), { now: 1250, later: 0 })
})

test("what several deposits leave open is due later, to the cent", () => {
  const bookings = [
    { total: 20.2, deposit_total: 10.1 },
    { total: 30.3, deposit_total: 10.1 },
  ]
  assert.deepEqual(amountsDue({ currency_code: "EUR", total: 100.3 }, bookings), { now: 70, later: 30.3 })
})

test("a visit paid at the venue costs nothing now", () => {
  const bookings = [{ total: 500, deposit_total: 0 }]
  assert.deepEqual(amountsDue({ currency_code: "THB", total: 500 }, bookings), { now: 0, later: 500 })
})

import assert from "node:assert/strict"
import { test } from "node:test"
import { amountsDue } from "./amounts-due"

test("without deposits all is due now, also before the payment has been taken", () => {
  const bookings = [{ total: 800, deposit_total: null, balance_due: 800 }]
  assert.deepEqual(amountsDue({ currency_code: "THB", total: 1250 }, bookings), { now: 1250, later: 0 })
})

test("what several deposits leave open is due later, to the cent", () => {
  const bookings = [
    { total: 20.2, deposit_total: 10.1, balance_due: 20.2 },
    { total: 30.3, deposit_total: 10.1, balance_due: null },
  ]
  assert.deepEqual(amountsDue({ currency_code: "EUR", total: 100.3 }, bookings), { now: 70, later: 30.3 })
})

test("a visit paid at the venue costs nothing now", () => {
  const bookings = [{ total: 500, deposit_total: 0, balance_due: 500 }]
  assert.deepEqual(amountsDue({ currency_code: "THB", total: 500 }, bookings), { now: 0, later: 500 })
})

test("what has been paid beyond the deposit is not asked for again", () => {
  const bookings = [{ total: 500, deposit_total: 100, balance_due: 0 }]
  assert.deepEqual(amountsDue({ currency_code: "THB", total: 500 }, bookings), { now: 500, later: 0 })
})

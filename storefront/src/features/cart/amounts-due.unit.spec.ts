import assert from "node:assert/strict"
import { test } from "node:test"
import { amountsDue } from "./amounts-due"

test("without balances all is due now", () => {
  assert.deepEqual(amountsDue({ currency_code: "THB", total: 1250 }, [{ balance_due: null }]), {
    now: 1250,
    later: 0,
  })
})

test("balances of several visits are due later, to the cent", () => {
  const bookings = [{ balance_due: 10.1 }, { balance_due: 20.2 }]
  assert.deepEqual(amountsDue({ currency_code: "EUR", total: 100.3 }, bookings), { now: 70, later: 30.3 })
})

import assert from "node:assert/strict"
import { test } from "node:test"
import { openBalances } from "./open-balances"

test("what is open is added up in each currency, and what is paid is left out", () => {
  const open = openBalances([
    { balance_due: 0.1, currency_code: "EUR" },
    { balance_due: 0.2, currency_code: "EUR" },
    { balance_due: 500, currency_code: "JPY" },
    { balance_due: 0, currency_code: "THB" },
    { balance_due: null, currency_code: "THB" },
  ])
  assert.deepEqual(open, [
    { currency: "EUR", amount: 0.3, visits: 2 },
    { currency: "JPY", amount: 500, visits: 1 },
  ])
  assert.deepEqual(openBalances([]), [])
})

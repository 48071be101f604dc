import assert from "node:assert/strict"
import { test } from "node:test"
import { addAmounts, decimalsOf, formatMoney } from "./money"

test("whole amounts lose their decimals, broken ones keep both", () => {
  assert.equal(formatMoney("en", 1200, "THB"), "฿1,200")
  assert.equal(formatMoney("en", 45.5, "EUR"), "€45.50")
  assert.equal(formatMoney("en", 0, "EUR"), "€0")
})

test("a currency without decimals is printed without", () => {
  assert.equal(decimalsOf("JPY"), 0)
  assert.equal(formatMoney("en", 1500, "JPY"), "¥1,500")
})

test("adding does not drift as floats do", () => {
  assert.equal(addAmounts("EUR", 0.1, 0.2), 0.3)
  assert.equal(addAmounts("EUR", 19.99, -19.99), 0)
  assert.equal(addAmounts("THB"), 0)
})

test("money in other languages", () => {
  assert.equal(formatMoney("th", 1200, "THB"), "฿1,200")
  assert.match(formatMoney("ar", 1200, "THB"), /1,200.*฿/)
})

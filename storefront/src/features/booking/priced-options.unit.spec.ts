import assert from "node:assert/strict"
import { test } from "node:test"
import type { Service } from "@/lib/plaza/schemas/service"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { anyoneOf, performersOf, pricedAddOns, pricedOptions } from "./priced-options"

const baht = (amount: number) => [{ currency_code: "THB", amount }]

const venue = {
  currency_code: "THB",
  team: [{ id: "nok" }, { id: "som" }, { id: "ploy" }],
} as unknown as Venue

const service = {
  kind: "appointment",
  staff_ids: ["ploy", "nok", "gone"],
  staff_rates: [{ staff_id: "nok", variant_id: "hour", duration_minutes: 75, prices: baht(900) }],
  variants: [
    { id: "hour", title: "Hour", duration_minutes: 60, prices: baht(800) },
    { id: "abroad", title: "Abroad", duration_minutes: 60, prices: [{ currency_code: "EUR", amount: 20 }] },
  ],
  add_ons: [{ id: "oil", title: "Oil", duration_minutes: 0, prices: baht(100) }],
} as unknown as Service

test("those of the team do it who can, in the team's order", () => {
  assert.deepEqual(
    performersOf(venue, service).map(({ id }) => id),
    ["nok", "ploy"],
  )
})

test("on sale is what has a price in the venue's currency, with what staff ask themselves", () => {
  const [hour, ...others] = pricedOptions(service, "THB")
  assert.equal(others.length, 0)
  assert.equal(hour?.price, 800)
  assert.deepEqual(hour?.rates, [{ staff_id: "nok", duration_minutes: 75, price: 900 }])
  assert.deepEqual(
    pricedAddOns(service, "THB").map(({ id, price }) => [id, price]),
    [["oil", 100]],
  )
  assert.deepEqual(pricedAddOns(service, "EUR"), [])
})

test("anyone is one of those who do it, and of a class perhaps nobody", () => {
  assert.deepEqual(anyoneOf(service), ["ploy", "nok", "gone"])
  assert.deepEqual(anyoneOf({ ...service, staff_ids: ["nok"] }), [])
  assert.deepEqual(anyoneOf({ ...service, kind: "class" }), ["", "ploy", "nok", "gone"])
})

test("an option that only one person does is as that person asks and takes, but not one of a class", () => {
  const alone = { ...service, staff_ids: ["nok"] }
  const terms = (of: Service) =>
    pricedOptions(of, "THB").map(({ price, duration_minutes, rates }) => [
      price,
      duration_minutes,
      rates.length,
    ])
  assert.deepEqual(terms(alone), [[900, 75, 0]])
  assert.deepEqual(terms({ ...alone, kind: "class" }), [[800, 60, 1]])
})

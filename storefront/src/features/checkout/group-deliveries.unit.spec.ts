import assert from "node:assert/strict"
import { test } from "node:test"
import { groupDeliveries } from "./group-deliveries"

function option(id: string, profile: string | null, amount: number) {
  return { id, name: id, amount, shipping_profile_id: profile, type: null }
}

test("each vendor's goods are a delivery of their own, cheapest way first", () => {
  const deliveries = groupDeliveries([option("a2", "a", 90), option("b1", "b", 40), option("a1", "a", 50)])
  assert.deepEqual(
    deliveries.map(({ id, options }) => [id, options.map((choice) => choice.id)]),
    [
      ["a", ["a1", "a2"]],
      ["b", ["b1"]],
    ],
  )
})

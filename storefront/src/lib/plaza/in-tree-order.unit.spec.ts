import assert from "node:assert/strict"
import { test } from "node:test"
import { inTreeOrder } from "./in-tree-order"

test("each category is followed by those below it, by rank", () => {
  const categories = [
    { id: "health", parent_id: null, rank: 1 },
    { id: "nails", parent_id: "beauty", rank: 1 },
    { id: "beauty", parent_id: null, rank: 0 },
    { id: "hair", parent_id: "beauty", rank: 0 },
    { id: "colour", parent_id: "hair", rank: 5 },
  ]
  assert.deepEqual(
    inTreeOrder(categories).map(({ id }) => id),
    ["beauty", "hair", "colour", "nails", "health"],
  )
})

test("what lies below a category that is not shown is at the top", () => {
  assert.deepEqual(inTreeOrder([{ id: "hair", parent_id: "gone", rank: 0 }]), [
    { id: "hair", parent_id: "gone", rank: 0 },
  ])
})

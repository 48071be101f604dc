import assert from "node:assert/strict"
import { test } from "node:test"
import type { VenueSummary } from "@/lib/plaza/schemas/venue"
import { pickVaried } from "./pick-varied"

function venue(id: string, category: string): VenueSummary {
  return {
    id,
    handle: id,
    name: id,
    description: null,
    address_1: null,
    city: null,
    country_code: null,
    time_zone: "Asia/Bangkok",
    currency_code: "THB",
    images: [],
    categories: [{ id: category, name: category, handle: category }],
    amenities: [],
    rating_average: null,
    rating_count: null,
    price_from: null,
    latitude: null,
    longitude: null,
    distance_km: null,
    vendor: null,
  }
}

test("categories take turns, each with its best first", () => {
  const venues = [venue("a1", "a"), venue("a2", "a"), venue("a3", "a"), venue("b1", "b"), venue("c1", "c")]
  assert.deepEqual(
    pickVaried(venues, ["c", "a"], 4).map(({ id }) => id),
    ["c1", "a1", "b1", "a2"],
  )
  assert.equal(pickVaried(venues, [], 10).length, 5)
  assert.deepEqual(pickVaried([], ["a"], 3), [])
})

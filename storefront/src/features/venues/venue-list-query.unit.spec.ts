import assert from "node:assert/strict"
import { test } from "node:test"
import { parseVenueListQuery, venueListHref } from "./venue-list-query"

test("nonsense in the address falls back to all venues", () => {
  assert.deepEqual(parseVenueListQuery({ page: "-3", order: "chaos", q: ["a", "b"] }), {
    q: "",
    city: "",
    category: "",
    order: "relevance",
    page: 1,
  })
})

test("the address holds only what differs from the default", () => {
  const query = parseVenueListQuery({ q: "thai massage", page: "2" })
  assert.equal(venueListHref(query, { page: 3 }), "/venues?q=thai+massage&page=3")
  assert.equal(venueListHref(query, { category: "spa" }), "/venues?q=thai+massage&category=spa")
  assert.equal(venueListHref(query, { q: "" }), "/venues")
})

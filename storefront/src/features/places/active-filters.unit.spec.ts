import assert from "node:assert/strict"
import { test } from "node:test"
import { translator } from "@/languages/translator"
import { addDays } from "@/lib/format/local-date"
import { activeFilters } from "./active-filters"
import { parsePlaceQuery } from "./place-query"

const t = translator("en", "filters")
const names = new Map([
  ["spa", "Spa"],
  ["wifi", "Wi-Fi"],
])

test("each filter in use has words and an address without it", () => {
  const { query } = parsePlaceQuery("venues", {
    q: "massage",
    category: "spa",
    near: "13.7,100.5",
    radius: "5",
    rating: "4.5",
    currency: "THB",
    price: "800",
    duration: "90",
    amenity: ["wifi", "sauna"],
    page: "2",
  })
  const filters = activeFilters(t, query, names)
  assert.deepEqual(
    filters.map(({ label }) => label),
    [
      "“massage”",
      "Spa",
      "Near me",
      "Within 5 km",
      "4.5 stars and up",
      "Up to ฿800",
      "Up to 1 h 30 min",
      "sauna",
      "Wi-Fi",
    ],
  )
  const without = Object.fromEntries(
    filters.map(({ name, without }) => [name, new URL(without, "http://x").searchParams]),
  )
  assert.equal(without.q?.has("q"), false)
  assert.equal(without.q?.has("page"), false)
  assert.equal(without.near?.has("radius"), false)
  assert.equal(without.price?.has("currency"), false)
  assert.deepEqual(without["amenity wifi"]?.getAll("amenity"), ["sauna"])
  for (const [name, parameters] of Object.entries(without)) {
    assert.equal(parameters.get("category"), name === "category" ? null : "spa", name)
  }
})

test("a day and its time are one filter", () => {
  const date = addDays(new Date().toISOString().slice(0, 10), 3)
  const { query } = parsePlaceQuery("venues", { date, time: "morning" })
  const [filter, ...others] = activeFilters(t, query, names)
  assert.deepEqual(others, [])
  assert.match(filter?.label ?? "", /^Free on \w{3},? \d{1,2} \w{3,4}, morning$/)
  assert.equal(filter?.without, "/venues")
})

test("nothing asked, nothing to remove", () => {
  assert.deepEqual(
    activeFilters(t, parsePlaceQuery("venues", { order: "rating", view: "map" }).query, names),
    [],
  )
})

import assert from "node:assert/strict"
import { test } from "node:test"
import { addDays } from "@/lib/format/local-date"
import { anyPlace, parsePlaceQuery, placeHref } from "./place-query"

const tomorrow = addDays(new Date().toISOString().slice(0, 10), 1)

test("an address is read and written the same", () => {
  const address = {
    q: "thai massage",
    city: "Bangkok",
    near: "13.7563,100.5018",
    radius: "2.5",
    within: "13.6,100.4,13.9,100.7",
    category: "spa",
    amenity: ["parking", "wifi"],
    rating: "4.5",
    currency: "THB",
    price: "800",
    duration: "60",
    date: tomorrow,
    time: "evening",
    order: "distance",
    view: "map",
    page: "3",
  }
  const { query, ignored } = parsePlaceQuery("venues", address)
  assert.deepEqual(ignored, [])
  assert.deepEqual(query, { list: "venues", ...address, page: 3 })
  const written = new URL(placeHref(query, { page: query.page }), "https://plaza.example")
  assert.equal(written.pathname, "/venues")
  assert.deepEqual(
    [...written.searchParams],
    Object.entries(address).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  )
})

test("values have one form, however they were typed", () => {
  const { query } = parsePlaceQuery("venues", {
    q: "  nail\u0000s ",
    near: " 13.75632, 100.50177 ",
    amenity: ["wifi", "parking", "wifi", ""],
    currency: "thb",
    price: "12,50",
    rating: "4.0",
    page: "",
  })
  assert.deepEqual(query, {
    ...anyPlace("venues"),
    q: "nail s",
    near: "13.7563,100.5018",
    amenity: ["parking", "wifi"],
    currency: "THB",
    price: "12.5",
    rating: "4",
  })
})

test("what makes no sense is left out and named", () => {
  const wrong = {
    q: ["a", "b"],
    near: "abc",
    radius: "-1",
    within: "1,2,3",
    rating: "6",
    currency: "baht",
    price: "cheap",
    duration: "1.5",
    date: "2020-01-01",
    time: "midnight",
    order: "chaos",
    view: "globe",
    page: "-1",
  }
  const { query, ignored } = parsePlaceQuery("venues", wrong)
  assert.deepEqual(query, anyPlace("venues"))
  assert.deepEqual(ignored, Object.keys(wrong))
})

test("places outside the world are no places", () => {
  for (const near of ["91,0", "0,181", "13", "1,2,3", ",", "1,NaN"]) {
    assert.deepEqual(parsePlaceQuery("venues", { near }).ignored, ["near"], near)
  }
  for (const within of ["10,0,5,1", "0,0,91,0", "0,-181,1,0", "0,0,1"]) {
    assert.deepEqual(parsePlaceQuery("venues", { within }).ignored, ["within"], within)
  }
  assert.equal(parsePlaceQuery("venues", { within: "-10,170,10,-170" }).query.within, "-10,170,10,-170")
})

test("what needs something else is left out without it", () => {
  const { query, ignored } = parsePlaceQuery("venues", {
    radius: "2",
    price: "5",
    time: "morning",
    order: "distance",
  })
  assert.deepEqual(query, anyPlace("venues"))
  assert.deepEqual(ignored, ["radius", "price", "time", "order"])
})

test("a changed filter leads to the first page and takes along what hangs on it", () => {
  const { query } = parsePlaceQuery("venues", {
    q: "spa",
    near: "1,2",
    radius: "5",
    order: "distance",
    page: "2",
  })
  assert.equal(placeHref(query, { page: 3 }), "/venues?q=spa&near=1%2C2&radius=5&order=distance&page=3")
  assert.equal(placeHref(query, { near: "" }), "/venues?q=spa")
  assert.equal(placeHref(query, { q: "", near: "" }), "/venues")
  assert.equal(placeHref(anyPlace("venues"), { amenity: ["a", "b"] }), "/venues?amenity=a&amenity=b")
})

test("services are asked like venues, at their own address", () => {
  const { query } = parsePlaceQuery("services", { q: "cut", city: "Nairobi", page: "2" })
  assert.equal(placeHref(query, { page: query.page }), "/services?q=cut&city=Nairobi&page=2")
  assert.equal(placeHref(query, { list: "venues" }), "/venues?q=cut&city=Nairobi")
})

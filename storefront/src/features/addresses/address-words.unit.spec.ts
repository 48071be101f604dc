import assert from "node:assert/strict"
import { test } from "node:test"
import { addressLines, countryName } from "./address-words"

test("an address stands in lines, without those that are empty", () => {
  const address = { address_1: "7 Song Wat", address_2: "2nd floor", postal_code: null, city: "Bangkok" }
  assert.deepEqual(addressLines("en", { ...address, country_code: "th" }), [
    "7 Song Wat, 2nd floor",
    "Bangkok",
    "Thailand",
  ])
  const bare = { address_1: null, address_2: null, postal_code: null, city: null, country_code: null }
  assert.deepEqual(addressLines("en", bare), [])
})

test("countries are named in the language of the page", () => {
  assert.equal(countryName("th", "th"), "ไทย")
})

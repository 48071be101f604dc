import assert from "node:assert/strict"
import { test } from "node:test"
import { clientAddress } from "./client-address"

test("the nearest proxy's word counts, not the browser's", () => {
  assert.equal(clientAddress(new Headers({ "x-forwarded-for": "6.6.6.6, 203.0.113.9" })), "203.0.113.9")
  assert.equal(clientAddress(new Headers({ "x-forwarded-for": "203.0.113.9" })), "203.0.113.9")
})

test("without the header nothing is claimed", () => {
  assert.equal(clientAddress(new Headers()), null)
  assert.equal(clientAddress(new Headers({ "x-forwarded-for": " " })), null)
})

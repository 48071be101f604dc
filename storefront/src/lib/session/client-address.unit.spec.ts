import assert from "node:assert/strict"
import { test } from "node:test"
import { clientAddress } from "./client-address"

const forwarded = (value: string) => new Headers({ "x-forwarded-for": value })

test("the proxies' word counts, not the browser's", () => {
  assert.equal(clientAddress(forwarded("6.6.6.6, 203.0.113.9"), 1), "203.0.113.9")
  assert.equal(clientAddress(forwarded("203.0.113.9"), 1), "203.0.113.9")
  assert.equal(clientAddress(forwarded("6.6.6.6, 203.0.113.9, 10.0.0.2"), 2), "203.0.113.9")
  assert.equal(clientAddress(forwarded("203.0.113.9"), 2), "203.0.113.9")
})

test("without a proxy nothing is believed, without the header nothing is claimed", () => {
  assert.equal(clientAddress(forwarded("6.6.6.6"), 0), null)
  assert.equal(clientAddress(new Headers(), 1), null)
  assert.equal(clientAddress(forwarded(" "), 1), null)
})

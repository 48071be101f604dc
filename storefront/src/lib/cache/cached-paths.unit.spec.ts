import assert from "node:assert/strict"
import test from "node:test"
import { isCachedPath } from "./cached-paths"

test("home, a venue, a product and a business are kept", () => {
  for (const path of [
    "/",
    "/venues/lotus",
    "/products/soap",
    "/vendors/baan-dokrak",
    "/venues/%E0%B8%99",
    "/venues/x/",
  ]) {
    assert.equal(isCachedPath(path), true, path)
  }
})

test("lists, what belongs to somebody and what is no page are not", () => {
  for (const path of [
    ...["/venues", "/venues/", "/products", "/services", "/cart", "/checkout", "/account"],
    ...["/account/sign-in", "/venues/lotus/book", "/bookings/token", "/nowhere", "/nowhere/at-all", ""],
  ]) {
    assert.equal(isCachedPath(path), false, path)
  }
})

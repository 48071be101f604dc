import assert from "node:assert/strict"
import test from "node:test"
import { isCachedPath, namesNothing } from "./cached-paths"

test("home, a venue, a service, a product and a business are kept", () => {
  for (const path of [
    "/",
    "/venues/lotus",
    "/services/foot-massage-lotus",
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
    ...["/venues", "/venues/", "/products", "/services", "/services/", "/cart", "/checkout", "/account"],
    ...["/account/sign-in", "/venues/lotus/book", "/bookings/token", "/nowhere", "/nowhere/at-all", ""],
  ]) {
    assert.equal(isCachedPath(path), false, path)
  }
})

test("what is no handle names nothing, and is not kept", () => {
  for (const slug of [
    ...["%00", "%0A", "lotus%0a", "%C2%85", "%2E", ".", ".."],
    ...["%E0%A4%A", "%", "%FF", "x".repeat(201), "%E0%B8%99".repeat(201)],
    ...["%61cacia", "lotus%2dspa", "%e0%b8%99", "lotus+spa"],
  ]) {
    for (const path of [`/venues/${slug}`, `/services/${slug}`, `/products/${slug}/`, `/vendors/${slug}`]) {
      assert.equal(namesNothing(path), true, path)
      assert.equal(isCachedPath(path), false, path)
    }
    assert.equal(namesNothing(`/venues/${slug}/book`), true, slug)
  }
})

test("what may be there is asked for, and other pages have no handles", () => {
  for (const path of [
    ...["/", "/venues", "/venues/", "/venues/lotus", "/venues/lotus/book", "/products/%E0%B8%99"],
    ...[`/vendors/${"x".repeat(200)}`, "/cart/%00", "/nowhere", ""],
  ]) {
    assert.equal(namesNothing(path), false, path)
  }
})

import assert from "node:assert/strict"
import { test } from "node:test"
import { suggestionHref } from "./suggestion-href"

test("each kind of suggestion leads to its page or list", () => {
  const of = { text: "Deep tissue", handle: null, detail: null }
  assert.equal(suggestionHref({ ...of, kind: "venue", handle: "lotus" }), "/venues/lotus")
  assert.equal(suggestionHref({ ...of, kind: "product", handle: "balm" }), "/products/balm")
  assert.equal(suggestionHref({ ...of, kind: "venue_category", handle: "spa" }), "/venues?category=spa")
  assert.equal(suggestionHref({ ...of, kind: "city", text: "São Paulo" }), "/venues?city=S%C3%A3o+Paulo")
  assert.equal(suggestionHref({ ...of, kind: "service" }), "/services?q=Deep+tissue")
  assert.equal(suggestionHref({ ...of, kind: "service_category" }), "/services?q=Deep+tissue")
  assert.equal(suggestionHref({ ...of, kind: "service_category", handle: "x" }), "/services?category=x")
})

import assert from "node:assert/strict"
import test from "node:test"
import { allowInlineScripts, awaitsInlineScripts } from "../../server/cached-page-policy.mjs"
import { cachedPagePolicy, contentSecurityPolicy } from "./content-security-policy"
import { formOrigins } from "./form-origins"

const ORIGINS = { pictureOrigins: ["https://files.example"], mapOrigins: ["https://tiles.example"] }

const directivesOf = (policy: string) =>
  Object.fromEntries(
    policy.split("; ").map((directive) => [directive.split(" ")[0] ?? "", directive.split(" ").slice(1)]),
  )

test("a page made for one request runs what bears its nonce, and no inline text", () => {
  const { "script-src": script, ...rest } = directivesOf(contentSecurityPolicy("abc", false, ORIGINS))
  assert.deepEqual(script?.slice(0, 3), ["'self'", "'nonce-abc'", "'strict-dynamic'"])
  assert.equal(script?.length, 4)
  assert.deepEqual(rest["style-src"], ["'self'", "'nonce-abc'"])
  assert.deepEqual(rest["object-src"], ["'none'"])
  assert.equal(awaitsInlineScripts(contentSecurityPolicy("abc", false, ORIGINS)), false)
})

test("a kept page is sent with hashes and never with a nonce; else the two policies are alike", () => {
  const kept = cachedPagePolicy("abc", ORIGINS)
  assert.equal(awaitsInlineScripts(kept), true)
  const sent = directivesOf(allowInlineScripts(kept, ["one=", "two="]))
  assert.deepEqual(sent["script-src"]?.slice(2), ["'sha256-one='", "'sha256-two='"])
  assert.deepEqual(sent["style-src"], ["'self'"])
  assert.equal(JSON.stringify(sent).includes("nonce"), false)
  const other = directivesOf(contentSecurityPolicy("abc", false, ORIGINS))
  for (const name of Object.keys(other).filter((name) => !["script-src", "style-src"].includes(name))) {
    assert.deepEqual(sent[name], other[name], name)
  }
})

test("nothing is evaluated but in development", () => {
  assert.match(contentSecurityPolicy("abc", true, ORIGINS), /'unsafe-eval'/)
  assert.doesNotMatch(
    contentSecurityPolicy("abc", false, ORIGINS),
    /unsafe-eval|script-src[^;]*unsafe-inline/,
  )
  assert.doesNotMatch(cachedPagePolicy("abc", ORIGINS), /unsafe-eval|script-src[^;]*unsafe-inline/)
})

test("forms lead to the storefront, and from account pages to Google", () => {
  const formsOf = (path: string) =>
    directivesOf(contentSecurityPolicy("abc", false, ORIGINS, formOrigins(path)))["form-action"]
  const withGoogle = ["'self'", "https://accounts.google.com"]
  for (const path of ["/account/sign-in", "/account/register", "/account/security", "/account/data"]) {
    assert.deepEqual(formsOf(path), withGoogle, path)
  }
  for (const path of ["/", "/accounts", "/checkout", "/venues/account/sign-in"]) {
    assert.deepEqual(formsOf(path), ["'self'"], path)
  }
  assert.deepEqual(directivesOf(cachedPagePolicy("abc", ORIGINS))["form-action"], ["'self'"])
})

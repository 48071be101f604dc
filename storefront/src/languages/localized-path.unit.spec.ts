import assert from "node:assert/strict"
import { test } from "node:test"
import { alternates, languageAddresses } from "./alternates"
import { localizedPath, splitLocale } from "./localized-path"

test("English has no prefix, the other languages have theirs", () => {
  assert.equal(localizedPath("en", "/venues?q=spa"), "/venues?q=spa")
  assert.equal(localizedPath("th", "/venues?q=spa"), "/th/venues?q=spa")
  assert.equal(localizedPath("ar", "/"), "/ar")
  assert.equal(localizedPath("th", "/?a=1"), "/th?a=1")
})

test("what is no page of the storefront is left alone", () => {
  for (const path of ["https://example.com/a", "//example.com", "#terms", "?page=2", "/api/health"]) {
    assert.equal(localizedPath("th", path), path)
  }
})

test("an address tells its language", () => {
  assert.deepEqual(splitLocale("/th/venues/x"), { locale: "th", named: true, path: "/venues/x" })
  assert.deepEqual(splitLocale("/ar"), { locale: "ar", named: true, path: "/" })
  assert.deepEqual(splitLocale("/en/cart"), { locale: "en", named: true, path: "/cart" })
  assert.deepEqual(splitLocale("/thai-massage"), { locale: "en", named: false, path: "/thai-massage" })
  assert.deepEqual(splitLocale("/"), { locale: "en", named: false, path: "/" })
})

test("alternates name all languages and a default", () => {
  assert.deepEqual(languageAddresses("/venues", "https://plaza.example"), {
    en: "https://plaza.example/venues",
    th: "https://plaza.example/th/venues",
    ar: "https://plaza.example/ar/venues",
    "x-default": "https://plaza.example/venues",
  })
  assert.equal(alternates("th", "/").canonical, "/th")
})

import assert from "node:assert/strict"
import { test } from "node:test"
import { anyProduct, parseProductListQuery, productListHref } from "./product-list-query"

test("an address is read and written the same", () => {
  const address = {
    currency: "THB",
    q: "oil",
    category: "hair-care",
    collection: ["evening"],
    vendor: ["baan-dokrak", "lotus-grid"],
    attribute: ["packaging:Tube", "volume:50..200"],
    price: "500",
    stock: "true",
    order: "-price",
    page: "2",
  }
  const { query, ignored } = parseProductListQuery(address)
  assert.deepEqual(ignored, [])
  assert.deepEqual(query, { ...address, page: 2 })
  const written = new URL(productListHref(query, { page: 2 }), "https://plaza.example")
  assert.deepEqual(
    [...written.searchParams],
    Object.entries(address).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  )
})

test("one value of several may stand alone; the currency is read in any case", () => {
  const { query } = parseProductListQuery({ vendor: "lotus-grid", currency: "thb" })
  assert.deepEqual(query, { ...anyProduct("THB"), vendor: ["lotus-grid"] })
  assert.equal(productListHref(query, { vendor: [] }), "/products?currency=THB")
})

test("what makes no sense is left out and named", () => {
  const { query, ignored } = parseProductListQuery({
    currency: "gold",
    price: "-5",
    stock: "maybe",
    order: "chaos",
    page: "0",
    attribute: ["packaging", "volume:50", ":x"],
  })
  assert.deepEqual(query, { ...anyProduct(""), attribute: ["volume:50"] })
  assert.deepEqual(ignored, ["currency", "price", "stock", "order", "page", "attribute"])
})

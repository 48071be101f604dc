import { expect, test } from "./test"

test("what is not there answers 404", async ({ request }) => {
  for (const path of [
    "/venues/no-such-venue",
    "/venues/no-such-venue/book",
    "/products/no-such-product",
    "/nowhere",
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test("health, robots and sitemap answer", async ({ request }) => {
  expect(await (await request.get("/api/health")).json()).toEqual({ status: "ok" })
  expect(await (await request.get("/robots.txt")).text()).toContain("sitemap.xml")
  expect(await (await request.get("/sitemap.xml")).text()).toContain("/venues/")
})

test("pages carry a strict content security policy", async ({ request }) => {
  const headers = (await request.get("/cart")).headers()
  expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic'/)
  expect(headers["x-frame-options"]).toBe("DENY")
  expect(headers["x-content-type-options"]).toBe("nosniff")
})

import { expect, test } from "./test"

test("what is not there answers 404", async ({ request }) => {
  for (const path of [
    "/venues/no-such-venue",
    "/venues/no-such-venue/book",
    "/services/no-such-service",
    "/products/no-such-product",
    "/nowhere",
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test("health and robots answer", async ({ request }) => {
  expect(await (await request.get("/api/health")).json()).toEqual({ status: "ok" })
  expect(await (await request.get("/robots.txt")).text()).toContain("sitemap.xml")
})

test("the site's map names its parts, and they the pages", async ({ request, baseURL }) => {
  const index = await (await request.get("/sitemap.xml")).text()
  const parts = [...index.matchAll(/<loc>(.+?)<\/loc>/g)].map(([, address]) => address)
  const named = ["pages", "venues-0", "services-0", "products-0"]
  expect(parts).toEqual(named.map((name) => `${baseURL}/sitemap/${name}.xml`))
  const texts = await Promise.all(parts.map(async (part) => (await request.get(String(part))).text()))
  expect(texts[0]).toContain(`<loc>${baseURL}/services</loc>`)
  expect(texts[1]).toContain(`<loc>${baseURL}/venues/baan-dokrak-ari</loc>`)
  expect(texts[1]).toContain(`<loc>${baseURL}/vendors/baan-dokrak</loc>`)
  expect(texts[2]).toContain(`<loc>${baseURL}/services/slow-thai-massage-baan-dokrak-ari</loc>`)
  expect(texts[3]).toContain(`<loc>${baseURL}/products/lemongrass-massage-oil-baan-dokrak</loc>`)
  for (const name of ["venues-9.xml", "venues-99999.xml", "venues-0", "nothing-0.xml", "toString-0.xml"]) {
    expect((await request.get(`/sitemap/${name}`)).status(), name).toBe(404)
  }
})

test("pages carry a strict content security policy", async ({ request }) => {
  const headers = (await request.get("/cart")).headers()
  expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic'/)
  expect(headers["x-frame-options"]).toBe("DENY")
  expect(headers["x-content-type-options"]).toBe("nosniff")
})

test("a page that is shared names itself", async ({ request, baseURL }) => {
  const paths = {
    "/venues": "Venues",
    "/services": "Services",
    "/products": "Shop",
    "/become-a-partner": "Become a partner",
    "/venues/baan-dokrak-ari": "Baan Dokrak Ari, Bangkok",
    "/services/slow-thai-massage-baan-dokrak-ari": "Slow Thai massage, Baan Dokrak Ari",
    "/vendors/baan-dokrak": "Baan Dokrak",
    "/products/mangosteen-soap-baan-dokrak": "Mangosteen soap",
  }
  for (const [path, title] of Object.entries(paths)) {
    const html = await (await request.get(path)).text()
    expect(html, path).toContain(`<meta property="og:title" content="${title}"/>`)
    expect(html, path).toContain(`<meta property="og:url" content="${baseURL}${path}"/>`)
    expect(html, path).toMatch(/<meta property="og:image" content="http/)
  }
})

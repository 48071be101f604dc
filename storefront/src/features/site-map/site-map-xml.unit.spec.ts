import assert from "node:assert/strict"
import test from "node:test"
import { siteMapIndex, siteMapPart } from "./site-map-xml"

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'

test("an index names its parts", () => {
  assert.equal(
    siteMapIndex(["https://plaza.example/sitemap/pages.xml", "https://plaza.example/sitemap/venues-0.xml"]),
    `${HEAD}
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://plaza.example/sitemap/pages.xml</loc></sitemap>
<sitemap><loc>https://plaza.example/sitemap/venues-0.xml</loc></sitemap>
</sitemapindex>`,
  )
})

test("a part names its pages in all languages, in addresses that XML takes", () => {
  const page = {
    address: "https://plaza.example/venues/ร้าน?a=1&b='2'",
    languages: { th: "https://plaza.example/th/venues/x" },
  }
  assert.equal(
    siteMapPart([page]),
    `${HEAD}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://plaza.example/venues/%E0%B8%A3%E0%B9%89%E0%B8%B2%E0%B8%99?a=1&amp;b=%272%27</loc><xhtml:link rel="alternate" hreflang="th" href="https://plaza.example/th/venues/x"/></url>
</urlset>`,
  )
})

import assert from "node:assert/strict"
import { test } from "node:test"
import { vendorSchema } from "@/lib/plaza/schemas/vendor"
import { vendorData } from "./vendor-data"

const VENDOR = vendorSchema.parse({
  id: "vnd_1",
  handle: "baan-dokrak",
  name: "Baan Dokrak",
  description: "Four wooden houses.",
  venues: [
    { id: "ven_1", handle: "ari", name: "Baan Dokrak Ari", time_zone: "Asia/Bangkok", currency_code: "thb" },
  ],
  venues_count: 1,
  services_count: 6,
  products_count: 0,
  rating_average: 4.5,
  rating_count: 12,
})

test("a business is told with its stars and venues", () => {
  assert.deepEqual(JSON.parse(JSON.stringify(vendorData("https://plaza.example", VENDOR))), {
    "@context": "https://schema.org",
    "@type": "Organization",
    "@id": "https://plaza.example/vendors/baan-dokrak",
    url: "https://plaza.example/vendors/baan-dokrak",
    name: "Baan Dokrak",
    description: "Four wooden houses.",
    aggregateRating: { "@type": "AggregateRating", ratingValue: 4.5, reviewCount: 12 },
    subOrganization: [
      {
        "@type": "LocalBusiness",
        "@id": "https://plaza.example/venues/ari",
        name: "Baan Dokrak Ari",
        url: "https://plaza.example/venues/ari",
      },
    ],
  })
})

test("no stars are told before anybody gave one", () => {
  const unrated = vendorData("https://plaza.example", { ...VENDOR, rating_average: null, rating_count: 0 })
  assert.equal(unrated.aggregateRating, undefined)
})

import assert from "node:assert/strict"
import { describe, it } from "node:test"
import type { Product } from "@/lib/plaza/schemas/product"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { breadcrumbs } from "./breadcrumbs"
import { productData } from "./product-data"
import { serviceData } from "./service-data"
import { venueData } from "./venue-data"

const ORIGIN = "https://plaza.example"

const venue = {
  handle: "night-owl",
  name: "Night Owl",
  description: "Open <b>late</b>.",
  address_1: "1 Main Street",
  city: "Bangkok",
  country_code: "th",
  latitude: 13.7,
  longitude: 100.5,
  currency_code: "THB",
  phone: null,
  images: [{ url: "https://files.example/1.webp" }],
  categories: [{ handle: "nail-bar" }],
  rating_average: null,
  rating_count: 0,
  opening_hours: {
    weekly: [{ weekday: 5, opens: "18:00", closes: "28:00" }],
    exceptions: [
      { date: "2026-12-24", closed: true, opens: null, closes: null },
      { date: "2026-12-31", closed: false, opens: "10:00", closes: "12:00" },
    ],
  },
  services: [
    {
      handle: "polish",
      title: "Polish",
      description: null,
      variants: [
        { id: "var_1", title: "30 minutes", prices: [{ currency_code: "THB", amount: 450 }] },
        { id: "var_2", title: "Abroad", prices: [{ currency_code: "EUR", amount: 20 }] },
      ],
    },
  ],
} as unknown as Venue

describe("The data of a page for search engines", () => {
  it("tell of a venue's kind, hours past midnight, days off and offers in its currency", () => {
    const data = venueData(ORIGIN, venue)
    assert.equal(data["@type"], "NailSalon")
    assert.equal(data["@id"], `${ORIGIN}/venues/night-owl`)
    assert.deepEqual(data.openingHoursSpecification, [
      {
        "@type": "OpeningHoursSpecification",
        dayOfWeek: "https://schema.org/Friday",
        opens: "18:00",
        closes: "04:00",
      },
      {
        "@type": "OpeningHoursSpecification",
        validFrom: "2026-12-24",
        validThrough: "2026-12-24",
        opens: "00:00",
        closes: "00:00",
      },
      {
        "@type": "OpeningHoursSpecification",
        validFrom: "2026-12-31",
        validThrough: "2026-12-31",
        opens: "10:00",
        closes: "12:00",
      },
    ])
    assert.deepEqual(data.makesOffer, [
      {
        "@type": "Offer",
        url: `${ORIGIN}/venues/night-owl/book?service=polish&variant=var_1`,
        price: 450,
        priceCurrency: "THB",
        itemOffered: { "@type": "Service", name: "Polish, 30 minutes", description: undefined },
      },
    ])
    assert.equal(data.aggregateRating, undefined)
  })

  it("tell of a service by whom it is done and what each of its options costs there", () => {
    const [service] = venue.services
    assert.ok(service)
    const whole = { ...service, picture_url: null, paused: false, categories: [] }
    const data = serviceData(ORIGIN, whole, venue)
    assert.equal(data["@id"], `${ORIGIN}/services/polish`)
    assert.equal(data.image, "https://files.example/1.webp")
    assert.deepEqual(data.offers, [
      {
        "@type": "Offer",
        name: "30 minutes",
        url: `${ORIGIN}/venues/night-owl/book?service=polish&variant=var_1`,
        price: 450,
        priceCurrency: "THB",
        availability: "https://schema.org/InStock",
      },
    ])
    const [offer] = serviceData(ORIGIN, { ...whole, paused: true }, venue).offers as {
      availability: string
    }[]
    assert.equal(offer?.availability, "https://schema.org/OutOfStock")
  })

  it("have stars only where there are any, and a place only where it is known", () => {
    const data = venueData(ORIGIN, { ...venue, rating_average: 4.5, rating_count: 12, latitude: null })
    assert.deepEqual(data.aggregateRating, { "@type": "AggregateRating", ratingValue: 4.5, reviewCount: 12 })
    assert.equal(data.geo, undefined)
  })

  it("tell which variants of a product can be had", () => {
    const variant = (amount: number | null, inventory_quantity: number) => ({
      title: "One",
      manage_inventory: true,
      inventory_quantity,
      calculated_price: { calculated_amount: amount },
    })
    const product = {
      handle: "oil",
      title: "Oil",
      description: null,
      images: [],
      variants: [variant(10, 3), variant(12, 0), variant(null, 5)],
    } as unknown as Product
    const found = {
      vendor: { id: "ven_1", name: "Soap House", handle: "soap-house" },
      attributes: [
        { handle: "volume", name: "Volume", type: "number" as const, unit: "ml", value: 250 },
        { handle: "reusable", name: "Reusable", type: "boolean" as const, unit: null, value: false },
      ],
    }
    const { brand, additionalProperty } = productData(ORIGIN, product, "EUR", found)
    assert.deepEqual(brand, { "@type": "Brand", name: "Soap House" })
    assert.deepEqual(additionalProperty, [
      { "@type": "PropertyValue", name: "Volume", value: 250, unitText: "ml" },
      { "@type": "PropertyValue", name: "Reusable", value: false, unitText: undefined },
    ])
    const offers = productData(ORIGIN, product, "EUR").offers as { price: number; availability: string }[]
    assert.deepEqual(
      offers.map(({ price, availability }) => [price, availability]),
      [
        [10, "https://schema.org/InStock"],
        [12, "https://schema.org/OutOfStock"],
      ],
    )
  })

  it("number the way to a page", () => {
    assert.deepEqual(breadcrumbs(ORIGIN, [{ name: "Venues", path: "/venues" }]).itemListElement, [
      { "@type": "ListItem", position: 1, name: "Venues", item: `${ORIGIN}/venues` },
    ])
  })
})

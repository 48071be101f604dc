import { CATEGORIES } from "./categories"
import { CITIES } from "./cities"
import { COLLECTIONS } from "./collections"
import { CUSTOMERS, emailOf } from "./customers"
import { serviceHandle, staffEmail } from "./natural-keys"
import { PRODUCTS } from "./products"
import { SERVICES } from "./services"
import { AMENITIES, RETAIL_CATEGORIES, TAGS } from "./taxonomy"
import { VENDORS } from "./vendors"
import { VENUES } from "./venues"

const staff = VENUES.flatMap((venue) =>
  venue.staff.map((member) => ({ ...member, email: staffEmail(venue, member) })),
)
const services = VENUES.flatMap((venue) =>
  SERVICES[venue.handle].map((service) => ({ ...service, venue, handle: serviceHandle(venue, service) })),
)
const products = Object.values(PRODUCTS).flat()
const unique = (list: readonly string[]) => new Set(list).size === list.length

describe("the demo city's data", () => {
  it("has the numbers that are promised", () => {
    expect(VENDORS).toHaveLength(8)
    expect(VENUES).toHaveLength(24)
    expect(services.length).toBeGreaterThanOrEqual(150)
    expect(staff).toHaveLength(90)
    expect(products).toHaveLength(60)
    expect(CUSTOMERS).toHaveLength(40)
    expect(VENUES.filter(({ city }) => city === "berlin")).toHaveLength(1)
    expect(new Set(services.map(({ category }) => category))).toEqual(new Set(CATEGORIES))
  })

  it("knows everything by one key", () => {
    expect(unique(VENDORS.map(({ handle }) => handle))).toBe(true)
    expect(unique(VENUES.map(({ handle }) => handle))).toBe(true)
    expect(unique(services.map(({ handle }) => handle))).toBe(true)
    expect(unique(staff.map(({ email }) => email))).toBe(true)
    expect(unique(products.map(({ sku }) => sku))).toBe(true)
    expect(unique(CUSTOMERS.map(emailOf))).toBe(true)
  })

  it("writes e-mails in lower case under a reserved domain", () => {
    const emails = [
      ...staff.map(({ email }) => email),
      ...CUSTOMERS.map(emailOf),
      ...VENDORS.map(({ email }) => email),
    ]
    for (const email of emails) expect(email).toMatch(/^[a-z.]+@([a-z-]+\.)?plaza\.example$/)
  })

  it("tells each venue, service, person and product in words of its own", () => {
    const texts = [VENDORS, VENUES, services, products].flatMap((list) =>
      list.map(({ description }) => description),
    )
    const lines = [
      ...texts,
      ...staff.map(({ bio }) => bio),
      ...VENUES.flatMap(({ faqs }) => faqs.map(([, answer]) => answer)),
    ]
    expect(unique(lines)).toBe(true)
    expect(lines.every((line) => line.trim().length > 15)).toBe(true)
    const sentences = texts
      .flatMap((text) => text.split(/(?<=[.!?])\s+/))
      .filter((sentence) => sentence.length > 25)
    expect(unique(sentences)).toBe(true)
  })

  it("describes venues and services in two to four sentences", () => {
    for (const { description } of [...VENUES, ...services]) {
      const count = description.split(/(?<=[.!?])\s+(?=[A-Z])/).length
      expect([description, count >= 2 && count <= 4]).toEqual([description, true])
    }
  })

  it("has someone for every service, and open shifts to do it", () => {
    for (const { venue, category } of services) {
      expect(venue.staff.some(({ skills }) => skills.includes(category))).toBe(true)
      expect(venue.categories).toContain(category)
    }
  })

  it("places venues in their city and names only known words", () => {
    const boxes = {
      bangkok: [13.5, 14, 100.4, 100.8],
      nairobi: [-1.45, -1.15, 36.65, 37],
      berlin: [52.3, 52.7, 13.1, 13.8],
    }
    for (const venue of VENUES) {
      const [south, north, west, east] = boxes[venue.city]
      expect(venue.latitude > south && venue.latitude < north).toBe(true)
      expect(venue.longitude > west && venue.longitude < east).toBe(true)
      for (const tag of venue.tags) expect(Object.keys(TAGS)).toContain(tag)
      for (const amenity of venue.amenities) expect(Object.keys(AMENITIES)).toContain(amenity)
      expect(VENDORS.find(({ handle }) => handle === venue.vendor)?.city).toBe(venue.city)
    }
    for (const { category } of products) expect(Object.keys(RETAIL_CATEGORIES)).toContain(category)
  })

  it("puts known products into one collection each, some of every city", () => {
    const skus = COLLECTIONS.flatMap((collection) => collection.skus)
    expect(unique(skus)).toBe(true)
    const cityOf = new Map(
      VENDORS.flatMap(({ handle, city }) => PRODUCTS[handle].map(({ sku }) => [sku, city])),
    )
    for (const { skus, title } of COLLECTIONS) {
      const cities = new Set(skus.map((sku) => cityOf.get(sku)))
      expect([title, cities]).toEqual([title, new Set(Object.keys(CITIES))])
    }
  })

  it("prices baht and shilling in whole units", () => {
    for (const { venue, options } of services) {
      if (CITIES[venue.city].currency_code === "eur") continue
      for (const [, minutes, price] of options)
        expect(Number.isInteger(price) && price > 0 && minutes > 0).toBe(true)
    }
  })
})

import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { refusal } from "./desk"
import type { Suite } from "./suite"

const VENUE = {
  name: "Baan Nuat",
  description: "Thai massage by the river",
  address_1: "12 Charoen Krung Road",
  city: "Bangkok",
  province: "Bang Rak",
  postal_code: "10500",
  country_code: "TH",
  latitude: 13.7246,
  longitude: 100.5149,
  time_zone: "Asia/Bangkok",
  currency_code: "THB",
  phone: "+66 2 234 5678",
  email: "Hello@baan-nuat.example",
}

/** Venues from draft to published and back. */
export function venueTests({ open, container }: Suite): void {
  it("are created as drafts with all that is told of them", async () => {
    const { platform, owner, city } = open()
    const terms = {
      category_ids: [await term("/venue-categories", "Massage")],
      tag_ids: [await term("/venue-tags", "Open late"), await term("/venue-tags", "Riverside")],
      amenity_ids: [await term("/amenities", "Showers")],
    }
    const { status, data } = await owner.post("/venues", { ...VENUE, ...terms })
    expect(status).toBe(200)
    expect(data.venue).toMatchObject({
      ...VENUE,
      id: expect.stringMatching(/^ven_/),
      vendor_id: city.bangkok.vendor_id,
      vendor: { id: city.bangkok.vendor_id, name: "Lotus House Company" },
      handle: "baan-nuat",
      country_code: "th",
      currency_code: "thb",
      email: "hello@baan-nuat.example",
      status: "draft",
      status_reason: null,
      visible: false,
      images: [],
      faqs: [],
      opening_hours: { weekly: [], exceptions: [] },
      resources: [],
      rating_average: null,
      rating_count: 0,
    })
    expect(data.venue.categories).toEqual([{ id: terms.category_ids[0], name: "Massage", handle: "massage" }])
    expect(data.venue.tags.map(({ id }: { id: string }) => id).sort()).toEqual([...terms.tag_ids].sort())
    expect(data.venue.amenities.map(({ id }: { id: string }) => id)).toEqual(terms.amenity_ids)
    expect(await schedule(data.venue.id)).toMatchObject({
      vendor_id: city.bangkok.vendor_id,
      time_zone: "Asia/Bangkok",
      currency_code: "thb",
      bookable: false,
    })
    expect((await platform.get(`/venues/${data.venue.id}`)).data.venue).toEqual(data.venue)

    const fewer = await owner.post(`/venues/${data.venue.id}`, {
      tag_ids: [terms.tag_ids[1]],
      amenity_ids: [],
    })
    expect(fewer.data.venue.tags.map(({ id }: { id: string }) => id)).toEqual([terms.tag_ids[1]])
    expect(fewer.data.venue.amenities).toEqual([])
    expect(fewer.data.venue.categories).toHaveLength(1)
  })

  it("belong to the vendor that the platform names", async () => {
    const { platform, owner, city } = open()
    expect(refusal(await platform.post("/venues", VENUE))).toMatchObject({
      status: 400,
      message: "vendor_id: is required",
    })
    expect((await platform.post("/venues", { ...VENUE, vendor_id: "vnd_unknown" })).status).toBe(404)
    const { vendor_id } = city.nairobi
    expect((await platform.post("/venues", { ...VENUE, vendor_id })).data.venue.vendor_id).toBe(vendor_id)
    expect((await owner.post("/venues", { ...VENUE, vendor_id })).status).toBe(404)
    const own = { ...VENUE, vendor_id: city.bangkok.vendor_id }
    expect((await owner.post("/venues", own)).data.venue).toMatchObject({
      ...own,
      ...spelt,
      handle: "baan-nuat-2",
    })
    expect(refusal(await owner.post("/venues", { ...VENUE, handle: "baan-nuat" }))).toMatchObject({
      status: 409,
      code: "handle_taken",
    })
    expect((await owner.post(`/venues/${city.bangkok.venue_id}`, { vendor_id })).status).toBe(400)
  })

  it("are refused when a field is wrong", async () => {
    const { owner, city } = open()
    const wrong: [field: string, body: object][] = [
      ["name", { name: "" }],
      ["name", { name: "n".repeat(10_000) }],
      ["description", { description: "d".repeat(10_000) }],
      ["time_zone", { time_zone: "Asia/Atlantis" }],
      ["time_zone", { time_zone: "UTC+7" }],
      ["currency_code", { currency_code: "xyz" }],
      ["currency_code", { currency_code: 764 }],
      ["latitude", { latitude: 90.0001 }],
      ["latitude", { latitude: "13.7" }],
      ["longitude", { longitude: -180.5 }],
      ["country_code", { country_code: "Thailand" }],
      ["email", { email: "at the desk" }],
      ["category_ids", { category_ids: ["vcat_unknown"] }],
      ["tag_ids", { tag_ids: ["vtag_unknown"] }],
      ["amenity_ids", { amenity_ids: ["amn_unknown"] }],
      ["status", { status: "published" }],
    ]
    for (const [field, body] of wrong) {
      const answers = [
        await owner.post("/venues", { ...VENUE, ...body }),
        await owner.post(`/venues/${city.bangkok.venue_id}`, body),
      ]
      for (const { status, data } of answers) {
        expect([field, status, data.type]).toEqual([field, 400, "invalid_data"])
        expect(data.message).toContain(field)
      }
    }
    const { time_zone: _, ...zoneless } = VENUE
    expect((await owner.post("/venues", zoneless)).data.message).toContain("time_zone")
    expect((await owner.get("/venues")).data.count).toBe(1)
  })

  it("are listed by vendor, state, text and page", async () => {
    const { platform, owner, city } = open()
    for (const name of ["Cc House", "Aa House", "Bb Rooms"]) await owner.post("/venues", { ...VENUE, name })
    const names = async (query: string) => {
      const { data } = await platform.get(`/venues?${query}`)
      return [data.count, ...data.venues.map(({ name }: { name: string }) => name)]
    }
    expect(await names("")).toEqual([5, "Aa House", "Acacia Rooms", "Bb Rooms", "Cc House", "Lotus House"])
    expect(await names("q=house&order=-name")).toEqual([3, "Lotus House", "Cc House", "Aa House"])
    expect(await names("q=house&limit=1&offset=1")).toEqual([3, "Cc House"])
    expect(await names("status=published")).toEqual([2, "Acacia Rooms", "Lotus House"])
    expect(await names(`vendor_id=${city.nairobi.vendor_id}&status[]=draft`)).toEqual([0])
    expect(await names("city=Nairobi")).toEqual([1, "Acacia Rooms"])
    for (const query of ["limit=0", "offset=-1", "order=vendor", "status=open", "near=1,2"]) {
      const { status, data } = await platform.get(`/venues?${query}`)
      expect([query, status]).toEqual([query, 400])
      expect(data.message).toContain(query.split("=")[0])
    }
  })

  it("change, and scheduling follows", async () => {
    const { owner, city } = open()
    const { venue_id } = city.bangkok
    const { data } = await owner.post(`/venues/${venue_id}`, {
      time_zone: "Asia/Tokyo",
      handle: "Lotus Tokyo",
    })
    expect(data.venue).toMatchObject({ time_zone: "Asia/Tokyo", handle: "lotus-tokyo", name: "Lotus House" })
    expect(await schedule(venue_id)).toMatchObject({ time_zone: "Asia/Tokyo", bookable: true })
    expect(refusal(await owner.post(`/venues/${venue_id}`, { handle: city.nairobi.handle }))).toMatchObject({
      status: 409,
      code: "handle_taken",
    })
    expect(refusal(await owner.post(`/venues/${venue_id}`, { currency_code: "jpy" }))).toMatchObject({
      status: 409,
      code: "currency_mismatch",
    })
    expect((await owner.post(`/venues/${venue_id}`, { currency_code: "THB" })).status).toBe(200)

    const draft = (await owner.post("/venues", VENUE)).data.venue.id
    expect((await owner.post(`/venues/${draft}`, { currency_code: "jpy" })).data.venue.currency_code).toBe(
      "jpy",
    )
    expect(await schedule(draft)).toMatchObject({ currency_code: "jpy" })
  })

  it("go from draft to published, with reasons on the way", async () => {
    const { platform, owner } = open()
    const { id } = (await owner.post("/venues", VENUE)).data.venue
    const step = (name: string, body = {}) => platform.post(`/venues/${id}/${name}`, body)
    expect((await step("reinstate")).data.code).toBe("invalid_transition")
    expect((await owner.post(`/venues/${id}/submit`)).data.venue.status).toBe("pending")
    expect(refusal(await owner.post(`/venues/${id}/submit`))).toEqual({
      status: 409,
      code: "invalid_transition",
      message: "A venue that is pending cannot be submitted",
    })
    expect(refusal(await step("reject"))).toMatchObject({
      status: 400,
      message: expect.stringContaining("reason"),
    })
    expect((await step("reject", { reason: "No pictures" })).data.venue).toMatchObject({
      status: "rejected",
      status_reason: "No pictures",
    })
    expect((await owner.post(`/venues/${id}/submit`)).data.venue).toMatchObject({
      status: "pending",
      status_reason: null,
    })
    expect((await step("approve")).data.venue).toMatchObject({ status: "published", visible: true })
    expect(await schedule(id)).toMatchObject({ bookable: true })
    expect((await owner.post("/venues", { ...VENUE, name: "Second" })).data.venue.status).toBe("draft")
    const second = (await platform.get("/venues?q=second")).data.venues[0].id
    expect((await platform.post(`/venues/${second}/approve`)).data.venue.status).toBe("published")
  })

  it("take their services out of the store when suspended, and back when reinstated", async () => {
    const { platform, city, sold } = open()
    const { venue_id, service } = city.bangkok
    const both = [service.product_id, city.nairobi.service.product_id]
    const step = (name: string, body = {}) => platform.post(`/venues/${venue_id}/${name}`, body)
    expect((await step("suspend", { reason: "Complaints" })).data.venue).toMatchObject({
      status: "suspended",
      status_reason: "Complaints",
      visible: false,
    })
    expect(await schedule(venue_id)).toMatchObject({ bookable: false })
    expect(await sold(...both)).toEqual([both[1]])
    expect((await step("reinstate")).data.venue).toMatchObject({ status: "published", visible: true })
    expect(await sold(...both)).toEqual(both)
  })

  const spelt = { country_code: "th", currency_code: "thb", email: "hello@baan-nuat.example" }

  async function term(path: string, name: string): Promise<string> {
    const { data } = await open().platform.post(path, { name })
    return Object.values(data as Record<string, { id: string }>)[0].id
  }

  async function schedule(venueId: string) {
    const rows = await container().resolve(SCHEDULING_MODULE).listVenueSchedules({ venue_id: venueId })
    expect(rows).toHaveLength(1)
    return rows[0]
  }
}

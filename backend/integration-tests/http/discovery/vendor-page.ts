import { stockShelves } from "./goods"
import type { Suite } from "./suite"

/** `GET /store/vendors/:id`. */
export function vendorPageTests({ get, district, container }: Suite): void {
  it("tells what everyone may know, by id and by handle", async () => {
    await stockShelves(container(), district())
    const { silom } = district()
    const { data } = await get("/store/vendors/silom-spa-company")
    const [venue] = (await get("/store/venues", { q: "silom spa" })).data.venues
    expect(venue.price_from).toBe(450)
    expect(data.vendor).toEqual({
      id: silom.vendor_id,
      handle: "silom-spa-company",
      name: "Silom Spa Company",
      description: null,
      logo_url: null,
      logo: null,
      venues: [venue],
      venues_count: 1,
      services_count: 3,
      products_count: 2,
      rating_average: 4.9,
      rating_count: 10,
    })
    expect((await get(`/store/vendors/${silom.vendor_id}`)).data.vendor).toEqual(data.vendor)
    expect((await get("/store/vendors/silom-spa-company", { fields: "name" })).data.vendor).toEqual({
      id: silom.vendor_id,
      name: "Silom Spa Company",
    })
  })

  it("is not there for vendors that are not approved, and has no hidden venue", async () => {
    const { suspended, draft } = district()
    expect((await get(`/store/vendors/${suspended.vendor_id}`)).status).toBe(404)
    expect((await get("/store/vendors/nobody")).status).toBe(404)
    expect((await get(`/store/vendors/${draft.vendor_id}`)).data.vendor).toMatchObject({
      venues: [],
      venues_count: 0,
      rating_average: null,
    })
    const { status, data } = await get(`/store/vendors/${draft.vendor_id}`, { fields: "email" })
    expect([status, data.message]).toEqual([400, expect.stringMatching(/^fields/)])
  })
}

import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { VENDOR_MODULE } from "../../../src/modules/vendor"
import { VENUE_MODULE } from "../../../src/modules/venue"
import { syncVisibilityWorkflow } from "../../../src/workflows/visibility/sync-visibility"
import type { Place } from "../../fixtures/place"
import type { Suite } from "./suite"

/** Venues that are not published, vendors that are not approved, services that are drafts: as if they were not. */
export function visibilityTests({ get, post, district, container }: Suite): void {
  const days = { from: "2030-01-01", to: "2030-01-02" }

  /** The statuses of every way to a place, and whether the lists have it. */
  async function ways(place: Place) {
    const { venue_id, handle, service } = place
    const [{ variant_id }] = service.variants
    const statuses = await Promise.all([
      get(`/store/venues/${venue_id}`),
      get(`/store/venues/${handle}`),
      get(`/store/services/${service.id}`),
      get(`/store/services/${service.handle}`),
      get(`/store/services/${service.id}/availability`, { variant_id, ...days }),
      get(`/store/services/${service.handle}/availability`, { variant_id, ...days }),
      post(`/store/venues/${venue_id}/availability`, { segments: [{ variant_id }], ...days }),
    ])
    const lists = await Promise.all([
      get("/store/venues", { q: handle.replaceAll("-", " "), limit: 100 }),
      get("/store/services", { venue_id }),
    ])
    return {
      statuses: [...new Set(statuses.map(({ status }) => status))],
      listed: lists.map(({ data }) => data.count > 0),
    }
  }
  const hidden = { statuses: [404], listed: [false, false] }
  const seen = { statuses: [200], listed: [true, true] }

  it("is nowhere", async () => {
    expect(await ways(district().silom)).toEqual(seen)
    expect(await ways(district().draft)).toEqual(hidden)
    expect(await ways(district().suspended)).toEqual(hidden)
    expect((await get("/store/venues", { q: "secret" })).data.count).toBe(0)
  })

  it("follows the vendor's and the venue's states", async () => {
    const { bangkok } = district()
    const vendors = container().resolve(VENDOR_MODULE)
    const sync = () => syncVisibilityWorkflow(container()).run({ input: { vendor_id: bangkok.vendor_id } })
    await vendors.updateVendors({ id: bangkok.vendor_id, status: "suspended" })
    await sync()
    expect(await ways(bangkok)).toEqual(hidden)
    await vendors.updateVendors({ id: bangkok.vendor_id, status: "approved" })
    await sync()
    expect(await ways(bangkok)).toEqual(seen)
    await container().resolve(VENUE_MODULE).updateVenues({ id: bangkok.venue_id, status: "pending" })
    await sync()
    expect(await ways(bangkok)).toEqual(hidden)
  })

  it("hides services that are drafts or deleted", async () => {
    const { unpublished, foot, silom } = district()
    const availability = (id: string, variant_id: string) =>
      get(`/store/services/${id}/availability`, { variant_id, ...days })
    const variant = unpublished.variants[0].variant_id
    expect((await get(`/store/services/${unpublished.id}`)).status).toBe(404)
    expect((await availability(unpublished.id, variant)).status).toBe(404)
    const body = { segments: [{ variant_id: variant }], ...days }
    expect((await post(`/store/venues/${silom.handle}/availability`, body)).status).toBe(404)
    expect((await get("/store/services", { q: "not yet" })).data.count).toBe(0)
    await container().resolve(SCHEDULING_MODULE).softDeleteServices([foot.id])
    expect((await get(`/store/services/${foot.id}`)).status).toBe(404)
    expect((await availability(foot.id, foot.variants[0].variant_id)).status).toBe(404)
    expect((await get("/store/services", { q: "foot" })).data.count).toBe(0)
  })
}

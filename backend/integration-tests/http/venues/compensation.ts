import { readdirSync } from "node:fs"
import path from "node:path"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import sharp from "sharp"
import { VENUE_MODULE } from "../../../src/modules/venue"
import type { Suite } from "./suite"

/** A write that fails half-way leaves nothing of itself behind. */
export function compensationTests({ open, container }: Suite): void {
  afterEach(() => jest.restoreAllMocks())

  it("keeps a vendor approved when its products cannot leave the store", async () => {
    const { platform, city, sold } = open()
    const { vendor_id, venue_id, service } = city.bangkok
    const link = container().resolve(ContainerRegistrationKeys.LINK)
    jest.spyOn(link, "dismiss").mockRejectedValueOnce(new Error("the link module is away"))
    expect((await platform.post(`/vendors/${vendor_id}/suspend`, { reason: "x" })).status).toBe(500)
    expect((await platform.get(`/vendors/${vendor_id}`)).data.vendor).toMatchObject({
      status: "approved",
      status_reason: null,
    })
    expect((await platform.get(`/venues/${venue_id}`)).data.venue.visible).toBe(true)
    expect(await sold(service.product_id)).toEqual([service.product_id])
    expect((await platform.post(`/vendors/${vendor_id}/suspend`, { reason: "x" })).status).toBe(200)
  })

  it("brings staff, services and products back when their venue cannot be removed", async () => {
    const { platform, city, sold } = open()
    const { venue_id, service, staff_ids } = city.bangkok
    const before = (await platform.get(`/services/${service.id}`)).data.service
    const venues = container().resolve(VENUE_MODULE)
    jest.spyOn(venues, "softDeleteVenues").mockRejectedValueOnce(new Error("the venue module is away"))
    expect((await platform.delete(`/venues/${venue_id}`)).status).toBe(500)
    expect((await platform.get(`/services/${service.id}`)).data.service).toEqual({
      ...before,
      updated_at: expect.any(String),
    })
    expect((await platform.get(`/staff/${staff_ids[0]}`)).status).toBe(200)
    expect(await sold(service.product_id)).toEqual([service.product_id])
    expect((await platform.delete(`/venues/${venue_id}`)).status).toBe(200)
  })

  it("leaves no file behind when a picture cannot be added", async () => {
    const { platform, city } = open()
    const content = await sharp({ create: { width: 8, height: 8, channels: 3, background: "teal" } })
      .png()
      .toBuffer()
    const form = new FormData()
    form.append("files", new Blob([content], { type: "image/png" }), "a.png")
    const venues = container().resolve(VENUE_MODULE)
    jest.spyOn(venues, "createVenueImages").mockRejectedValueOnce(new Error("the venue module is away"))
    const before = storedPictures()
    expect((await platform.post(`/venues/${city.bangkok.venue_id}/images`, form)).status).toBe(500)
    expect(storedPictures()).toEqual(before)
  })

  const storedPictures = () =>
    readdirSync(path.join(process.env.PLAZA_DATA_DIR ?? "", "files"), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort()
}

import { Modules } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { VENUE_MODULE } from "../../../src/modules/venue"
import { moveAddressesWorkflow } from "../../../src/workflows/files/move-addresses"
import type { Suite } from "../venues/suite"

const UPLOAD = "venue-3f2b8c1e-6f0a-4a56-9a53-0c2d4f6b8a90.webp"

/** Addresses of pictures after a start at another address of the backend. */
export function addressTests(suite: Suite): void {
  const move = async (url: string) => {
    const { result } = await moveAddressesWorkflow(suite.container()).run({ input: { url } })
    return result.moved
  }

  it("have followed before the first answer of a process", async () => {
    const { manager, city } = suite.open()
    const products = suite.container().resolve(Modules.PRODUCT)
    const { product_id } = city.bangkok.service
    await products.updateProducts(product_id, { thumbnail: `http://localhost:1/files/${UPLOAD}` })
    const { data } = await manager.get(`/services/${city.bangkok.service.id}`)
    expect(data.service.picture_url).toBe(`http://localhost:9000/files/${UPLOAD}`)
    const [store] = await suite.container().resolve(Modules.STORE).listStores({}, { take: 1 })
    expect(store.metadata).toMatchObject({ files_url: "http://localhost:9000/files" })
  })

  it("follow the backend, those of other sites do not", async () => {
    const { city, manager } = suite.open()
    const { venue_id, staff_ids, service } = city.bangkok
    const container = suite.container()
    const foreign = [
      "https://pictures.example/files/house.webp",
      `ftp://localhost/files/${UPLOAD}`,
      `https://pictures.example/${UPLOAD}`,
    ]
    const own = [`http://localhost:1/files/${UPLOAD}`, "http://localhost:1/files/seed/venues/house.webp"]
    await container
      .resolve(VENUE_MODULE)
      .createVenueImages([...own, ...foreign].map((url, rank) => ({ venue_id, url, alt: "", rank })))
    await container
      .resolve(SCHEDULING_MODULE)
      .updateStaffMembers({ id: staff_ids[0], picture_url: `http://localhost:1/files/staff/${UPLOAD}` })
    await container
      .resolve(Modules.PRODUCT)
      .updateProducts(service.product_id, { thumbnail: own[0], images: [{ url: own[0] }] })

    expect(await move("https://plaza.example/shop_1/files")).toBe(5)
    const urls = async () => {
      const { data } = await manager.get(`/venues/${venue_id}`)
      return data.venue.images.map(({ url }: { url: string }) => url)
    }
    const base = "https://plaza.example/shop_1/files"
    expect(await urls()).toEqual([`${base}/${UPLOAD}`, `${base}/seed/venues/house.webp`, ...foreign])
    const staff = await manager.get(`/staff/${staff_ids[0]}`)
    expect(staff.data.staff_member.picture_url).toBe(`${base}/staff/${UPLOAD}`)
    const shown = await manager.get(`/services/${service.id}`)
    expect(shown.data.service).toMatchObject({
      picture_url: `${base}/${UPLOAD}`,
      image_urls: [`${base}/${UPLOAD}`],
    })
    expect(await move(base)).toBe(0)
    expect(await move("http://localhost:2/files")).toBe(5)
    expect((await urls())[1]).toBe("http://localhost:2/files/seed/venues/house.webp")
  })
}

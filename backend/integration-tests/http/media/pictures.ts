import { VENUE_MODULE } from "../../../src/modules/venue"
import type { Suite } from "../venues/suite"
import { fetchFile, form, png } from "./files"

const sizes = expect.arrayContaining([
  { url: expect.stringMatching(/\/files\/media\/.*\.webp$/), format: "webp", width: 60, height: 40 },
  { url: expect.stringMatching(/\/files\/media\/.*\.avif$/), format: "avif", width: 60, height: 40 },
])

/** The pictures of venues, services, staff: added, shown to shoppers with their sizes, replaced and removed. */
export function pictureTests({ api, open, container }: Suite): void {
  const store = async (path: string) => (await api.get(`/store${path}`, { headers: open().city.store })).data

  it("of services are added, shown and removed", async () => {
    const { manager, stranger, staff, city } = open()
    const { service } = city.bangkok
    const path = `/services/${service.id}/images`
    const added = await manager.post(path, form([await png(), await png()], "files", { alt: "A couch" }))
    expect(added.status).toBe(200)
    const { images, image_urls, picture_url } = added.data.service
    expect(images).toEqual(
      [0, 1].map((index) => ({
        id: expect.any(String),
        url: image_urls[index],
        alt: "A couch",
        width: 60,
        height: 40,
        variants: sizes,
      })),
    )
    expect(picture_url).toBe(images[0].url)
    expect((await store(`/services/${service.id}`)).service.picture).toEqual({
      url: images[0].url,
      alt: "A couch",
      width: 60,
      height: 40,
      variants: sizes,
    })
    expect((await stranger.post(path, form([await png()], "files"))).status).toBe(404)
    expect((await staff.post(path, form([await png()], "files"))).status).toBe(403)
    const removed = await manager.delete(`${path}/${images[0].id}`)
    expect(removed.data).toMatchObject({ id: images[0].id, object: "service_image", deleted: true })
    expect(removed.data.parent.images.map(({ url }: { url: string }) => url)).toEqual([images[1].url])
    expect(removed.data.parent.picture_url).toBe(images[1].url)
    expect((await fetchFile(api, images[0].url)).status).toBe(404)
    expect((await fetchFile(api, images[1].url)).status).toBe(200)
    expect((await manager.delete(`${path}/${images[0].id}`)).status).toBe(404)
    expect((await manager.delete(`${path}/unknown`)).status).toBe(404)
  })

  it("of services are all kept, and none comes back, when they change at once", async () => {
    const { manager, owner, city } = open()
    const path = `/services/${city.bangkok.service.id}/images`
    const add = async (desk: typeof owner) => desk.post(path, form([await png()], "files"))
    const [{ id }] = (await add(owner)).data.service.images
    const answers = await Promise.all([add(owner), add(manager), owner.delete(`${path}/${id}`), add(owner)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const { images } = (await owner.get(`/services/${city.bangkok.service.id}`)).data.service
    expect(images).toHaveLength(3)
    expect(images.map((image: { id: string }) => image.id)).not.toContain(id)
  })

  it("of services are twelve at most", async () => {
    const { manager, city } = open()
    const path = `/services/${city.bangkok.service.id}/images`
    const ten = await Promise.all(Array.from({ length: 10 }, () => png()))
    expect((await manager.post(path, form(ten, "files"))).status).toBe(200)
    const refused = await manager.post(path, form(ten.slice(0, 3), "files"))
    expect([refused.status, refused.data.message]).toEqual([400, "files: a service has at most 12 pictures"])
    expect((await manager.post(path, form(ten.slice(0, 2), "files"))).data.service.images).toHaveLength(12)
  })

  it("of venues are fifty at most", async () => {
    const { manager, city } = open()
    const { venue_id } = city.bangkok
    const venues = container().resolve(VENUE_MODULE)
    const url = "https://pictures.example/a.webp"
    const many = Array.from({ length: 49 }, (_, rank) => ({ venue_id, url, alt: "", rank }))
    await venues.createVenueImages(many)
    const path = `/venues/${venue_id}/images`
    const refused = await manager.post(path, form([await png(), await png()], "files"))
    expect([refused.status, refused.data.message]).toEqual([400, "files: a venue has at most 50 pictures"])
    expect((await manager.post(path, form([await png()], "files"))).data.venue.images).toHaveLength(50)
  })

  it("of venues come with their sizes", async () => {
    const { manager, city } = open()
    await manager.post(
      `/venues/${city.bangkok.venue_id}/images`,
      form([await png()], "files", { alt: "The front" }),
    )
    const { images } = (await store(`/venues/${city.bangkok.handle}`)).venue
    expect(images).toEqual([
      expect.objectContaining({ alt: "The front", rank: 0, width: 60, height: 40, variants: sizes }),
    ])
  })

  it("of staff are theirs and their managers' to change", async () => {
    const { manager, stranger, staff, city } = open()
    const [id] = city.bangkok.staff_ids
    const path = `/staff/${id}/picture`
    const { staff_member } = (await manager.post(path, form([await png()], "files"))).data
    expect(staff_member.picture).toMatchObject({ url: staff_member.picture_url, width: 60, variants: sizes })
    const { team } = (await store(`/venues/${city.bangkok.handle}`)).venue
    expect(team.find((member: { id: string }) => member.id === id).picture).toEqual({
      url: staff_member.picture_url,
      alt: staff_member.name,
      width: 60,
      height: 40,
      variants: sizes,
    })
    const second = (await manager.post(path, form([await png()], "files"))).data.staff_member.picture_url
    expect((await fetchFile(api, staff_member.picture_url)).status).toBe(404)
    expect((await fetchFile(api, second)).status).toBe(200)
    expect((await stranger.post(path, form([await png()], "files"))).status).toBe(404)
    expect((await staff.post(path, form([await png()], "files"))).status).toBe(404)
    const removed = await manager.delete(path)
    expect(removed.data.parent).toMatchObject({ picture_url: null, picture: null })
    expect((await fetchFile(api, second)).status).toBe(404)
  })
}

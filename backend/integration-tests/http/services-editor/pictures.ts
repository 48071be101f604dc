import sharp from "sharp"
import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"

interface Image {
  id: string
  url: string
  alt: string
}

/** Pictures of venues and services in the order that was chosen. */
export function pictureTests({ api, open }: Suite): void {
  const kinds = () => ({
    venue: `/venues/${open().city.bangkok.venue_id}`,
    service: `/services/${open().city.bangkok.service.id}`,
  })

  const upload = async (path: string, alt: string) => {
    const content = await sharp({ create: { width: 8, height: 8, channels: 3, background: "teal" } })
      .png()
      .toBuffer()
    const form = new FormData()
    form.append("alt", alt)
    form.append("files", new Blob([content], { type: "image/png" }), "a.png")
    return open().owner.post(`${path}/images`, form)
  }

  it.each(["venue", "service"] as const)("of a %s change places, the first being its cover", async (kind) => {
    const { owner, stranger, staff } = open()
    const path = kinds()[kind]
    for (const alt of ["Front", "Garden", "Room"]) expect((await upload(path, alt)).status).toBe(200)
    const images: Image[] = (await owner.get(path)).data[kind].images
    expect(images.map(({ alt }) => alt)).toEqual(["Front", "Garden", "Room"])
    const [front, garden, room] = images.map(({ id }) => id)
    const order = (image_ids: unknown, desk = owner) => desk.post(`${path}/image-order`, { image_ids })
    const { status, data } = await order([room, front, garden])
    expect(status).toBe(200)
    expect(data[kind].images.map(({ id, alt }: Image) => [id, alt])).toEqual([
      [room, "Room"],
      [front, "Front"],
      [garden, "Garden"],
    ])
    expect((await order([garden])).data[kind].images.map(({ alt }: Image) => alt)).toEqual([
      "Garden",
      "Room",
      "Front",
    ])
    if (kind === "service") {
      const { data: shown } = await api.get(`/store${path}`, { headers: open().city.store })
      expect(shown.service.picture.alt).toBe("Garden")
    }
    expect(refusal(await order([room, "img_none"]))).toMatchObject({
      status: 404,
      message: "image_ids.1: there is no img_none here",
    })
    expect(refusal(await order([room, room])).message).toBe("image_ids.1: is named before")
    expect([await order([]), await order("x")].map((answer) => answer.status)).toEqual([400, 400])
    const others = await Promise.all([order([room], stranger), order([room], staff)])
    expect(others.map((answer) => answer.status)).toEqual([404, 403])
    const kept: Image[] = (await owner.get(path)).data[kind].images
    expect(kept.map(({ alt }) => alt)).toEqual(["Garden", "Room", "Front"])
  })

  it("of a service are described anew, and never without words", async () => {
    const { owner, stranger } = open()
    const path = kinds().service
    const [image] = (await upload(path, "Front")).data.service.images
    const change = (alt: unknown, id = image.id, desk = owner) => desk.post(`${path}/images/${id}`, { alt })
    const { status, data } = await change("The front in the evening")
    expect(status).toBe(200)
    expect(data.service.images).toMatchObject([{ id: image.id, alt: "The front in the evening" }])
    expect([await change(""), await change(undefined)].map((answer) => answer.status)).toEqual([400, 400])
    expect((await change("x", "img_none")).status).toBe(404)
    expect((await change("x", image.id, stranger)).status).toBe(404)
    await owner.post(path, { image_urls: ["https://pictures.example/a.jpg"] })
    const [foreign] = (await owner.get(path)).data.service.images
    expect(refusal(await change("x", foreign.id)).message).toBe("alt: this picture was not uploaded here")
  })

  it("of another business keep their words, whoever shows them", async () => {
    const { owner, stranger, city } = open()
    const path = kinds().service
    const [image] = (await upload(path, "Front")).data.service.images
    const theirs = `/services/${city.nairobi.service.id}`
    expect((await stranger.post(theirs, { image_urls: [image.url] })).status).toBe(200)
    const [shown] = (await stranger.get(theirs)).data.service.images
    const refused = refusal(await stranger.post(`${theirs}/images/${shown.id}`, { alt: "Closed for good" }))
    expect(refused).toMatchObject({ status: 400, message: "alt: this picture was not uploaded here" })
    expect((await owner.get(path)).data.service.images).toMatchObject([{ url: image.url, alt: "Front" }])
  })
}

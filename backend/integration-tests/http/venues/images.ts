import sharp from "sharp"
import { refusal } from "./desk"
import type { Suite } from "./suite"

const draw = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: { r: 30, g: 120, b: 90 } } })

interface Sent {
  content: Buffer
  type: string
  name: string
}

/** Pictures of a venue, and what is no picture. */
export function imageTests({ api, open }: Suite): void {
  const path = () => `/venues/${open().city.bangkok.venue_id}`

  const upload = (files: Sent[], fields: Record<string, string> = {}, field = "files") => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    for (const { content, type, name } of files) form.append(field, new Blob([content], { type }), name)
    return open().manager.post(`${path()}/images`, form)
  }

  const jpeg = async (width?: number, height?: number): Promise<Sent> => ({
    content: await draw(width, height)
      .withExif({ IFD0: { Artist: "someone" } })
      .jpeg()
      .toBuffer(),
    type: "image/jpeg",
    name: "front.jpg",
  })
  const png = async (): Promise<Sent> => ({
    content: await draw().png().toBuffer(),
    type: "image/png",
    name: "a.png",
  })

  it("are stored as WebP without EXIF, in order, and served", async () => {
    const first = await upload([await jpeg(2400, 1200), await png()], { alt: "The front" })
    expect(first.status).toBe(200)
    expect(first.data.venue.images).toEqual(
      [
        { rank: 0, width: 1600, height: 800 },
        { rank: 1, width: 60, height: 40 },
      ].map((shown) => ({
        id: expect.stringMatching(/^vimg_/),
        url: expect.stringMatching(/\/files\/media\/.*\.webp$/),
        alt: "The front",
        variants: expect.any(Array),
        ...shown,
      })),
    )
    const { images } = (await upload([await png()])).data.venue
    expect(images.map(({ alt, rank }: { alt: string; rank: number }) => [alt, rank])).toEqual([
      ["The front", 0],
      ["The front", 1],
      ["", 2],
    ])
    const file = await fetchFile(images[0].url)
    expect(file.headers["content-type"]).toBe("image/webp")
    const metadata = await sharp(Buffer.from(file.data)).metadata()
    expect(metadata).toMatchObject({ format: "webp", width: 1600, height: 800 })
    expect(metadata.exif).toBeUndefined()
  })

  it("are described, ranked and removed with their file", async () => {
    const { manager } = open()
    const { images } = (await upload([await jpeg(), await png()])).data.venue
    const image = `${path()}/images/${images[0].id}`
    const changed = await manager.post(image, { alt: "The garden", rank: 5 })
    expect(changed.data.venue.images.map(({ id, alt }: { id: string; alt: string }) => [id, alt])).toEqual([
      [images[1].id, ""],
      [images[0].id, "The garden"],
    ])
    expect((await manager.post(image, { rank: -1 })).status).toBe(400)
    expect((await manager.post(image, { url: "https://elsewhere.example/x.png" })).status).toBe(400)
    const removed = await manager.delete(image)
    expect(removed.data).toMatchObject({ id: images[0].id, object: "venue_image", deleted: true })
    expect(removed.data.parent.images).toHaveLength(1)
    expect((await fetchFile(images[0].url)).status).toBe(404)
    expect((await fetchFile(images[1].url)).status).toBe(200)
    expect((await manager.delete(image)).status).toBe(404)
  })

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

  it("are refused when they are none", async () => {
    const wrong: [what: string, files: () => Promise<Sent[]> | Sent[], message: string][] = [
      ["an SVG", () => [file(svg, "image/svg+xml", "a.svg")], "is not a JPEG, PNG, WebP or AVIF"],
      [
        "an SVG that calls itself a PNG",
        () => [file(svg, "image/png", "a.png")],
        "is not a JPEG, PNG, WebP or AVIF",
      ],
      [
        "a page that calls itself a JPEG",
        () => [file("<html></html>", "image/jpeg", "a.jpg")],
        "is not a JPEG",
      ],
      ["an empty file", () => [file("", "image/png", "a.png")], "is not a JPEG"],
      [
        "a PNG that calls itself a JPEG",
        async () => [{ ...(await png()), type: "image/jpeg" }],
        "is sent as image/jpeg",
      ],
      [
        "a good one beside a bad one",
        async () => [await png(), file(svg, "image/png", "b.png")],
        "is not a JPEG",
      ],
      [
        "half a picture",
        async () => [{ ...(await png()), content: (await png()).content.subarray(0, 60) }],
        "is damaged",
      ],
      ["no file at all", () => [], "send at least one picture"],
      [
        "11 files",
        async () => Array.from({ length: 11 }, () => file(svg, "image/png", "a.png")),
        "more than 10 files",
      ],
      [
        "30 MB",
        () => [{ content: Buffer.alloc(30 * 1024 * 1024, 7), type: "image/png", name: "a.png" }],
        "8 MB",
      ],
    ]
    for (const [what, files, message] of wrong) {
      const { status, data } = await upload(await files())
      expect([what, status, data.message]).toEqual([what, 400, expect.stringMatching(`^files: .*${message}`)])
    }
    expect((await open().manager.get(path())).data.venue.images).toEqual([])
  })

  it("are refused in what is no form, another field, and too long a description", async () => {
    const json = await open().manager.post(`${path()}/images`, { files: ["a"] })
    expect(refusal(json)).toMatchObject({ status: 400, message: expect.stringMatching(/^files: /) })
    expect((await upload([await png()], {}, "pictures")).data.message).toMatch(/^files: /)
    expect((await upload([await png()], { alt: "a".repeat(10_000) })).data.message).toMatch(/^alt: /)
    const { headers } = open().city.owner
    const broken = await api.post(`/admin${path()}/images`, "--x\r\nContent-Disposition: form-data; na", {
      headers: { ...headers, "content-type": "multipart/form-data; boundary=x" },
      validateStatus: () => true,
    })
    expect(refusal(broken)).toMatchObject({ status: 400, message: expect.stringMatching(/^files: /) })
  })

  const file = (content: string, type: string, name: string): Sent => ({
    content: Buffer.from(content),
    type,
    name,
  })

  const fetchFile = (url: string) =>
    api.get(new URL(url).pathname, { responseType: "arraybuffer", validateStatus: () => true })
}

import sharp from "sharp"
import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { draw, fetchFile, form, pdf, png, storedFiles, type Sent } from "./files"

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

const bytes = (content: string | Buffer, type: string, name: string): Sent => ({
  content: Buffer.from(content),
  type,
  name,
})

/** What is taken, what is made of it, and what is refused. */
export function uploadTests({ api, open }: Suite): void {
  const upload = (sent: Sent, purpose = "service_picture", alt = "") =>
    open().manager.post("/media", form([sent], "file", { purpose, alt }))

  it("are made upright, in sizes of WebP and AVIF, without EXIF and place, at addresses for good", async () => {
    const content = await draw(1200, 2000)
      .withExif({
        IFD0: { Artist: "someone" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "13/1 45/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { status, data } = await upload(
      bytes(content, "image/jpeg", "IMG_1.JPG"),
      "service_picture",
      "A room",
    )
    expect([status, data.media]).toEqual([
      200,
      expect.objectContaining({
        id: expect.stringMatching(/^med_/),
        purpose: "service_picture",
        visibility: "public",
        vendor_id: open().city.bangkok.vendor_id,
        mime: "image/webp",
        width: 1600,
        height: 960,
        alt: "A room",
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        attached_at: null,
        content_path: null,
      }),
    ])
    const { variants, url, bytes: total, sha256 } = data.media
    expect(variants.map(({ format, width, height }: Variant) => [format, width, height])).toEqual(
      [
        [160, 96],
        [480, 288],
        [960, 576],
        [1600, 960],
      ].flatMap(([width, height]) => [
        ["avif", width, height],
        ["webp", width, height],
      ]),
    )
    expect(url).toBe(variants.at(-1).url)
    expect(new URL(url).pathname).toMatch(
      new RegExp(`^/files/media/${sha256.slice(0, 2)}/${sha256.slice(0, 32)}-1600-[0-9a-f-]{36}.webp$`),
    )
    expect(total).toBe(variants.reduce((sum: number, one: Variant) => sum + one.bytes, 0))
    for (const variant of variants as Variant[]) {
      const file = await fetchFile(api, variant.url)
      expect([file.status, file.headers["content-type"], file.headers["cache-control"]]).toEqual([
        200,
        `image/${variant.format}`,
        "public, max-age=31536000, immutable",
      ])
      expect(file.headers["x-content-type-options"]).toBe("nosniff")
      const { width, height, exif, orientation, icc } = await sharp(file.data).metadata()
      expect({ width, height, exif, orientation, icc }).toEqual({
        width: variant.width,
        height: variant.height,
      })
      expect(Buffer.from(file.data).includes("someone")).toBe(false)
    }
  })

  it("are never enlarged, and portraits are kept smaller", async () => {
    const widths = async (purpose: string, width: number) =>
      (await upload(await png(width, 10), purpose)).data.media.variants
        .filter(({ format }: Variant) => format === "webp")
        .map(({ width: wide }: Variant) => wide)
    expect(await widths("service_picture", 60)).toEqual([60])
    expect(await widths("service_picture", 500)).toEqual([160, 480, 500])
    expect(await widths("staff_picture", 3000)).toEqual([160, 480, 960])
    expect(await widths("user_picture", 3000)).toEqual([160, 480])
  })

  it("are refused when they are something else, with nothing kept", async () => {
    const photo = await draw(400, 400).jpeg().toBuffer()
    const wrong: [sent: Sent, message: string, purpose?: string][] = [
      [bytes(SVG, "image/svg+xml", "a.svg"), '"a.svg" is not a JPEG, PNG, WebP or AVIF picture'],
      [bytes(SVG, "image/png", "a.png"), '"a.png" is not a JPEG, PNG, WebP or AVIF picture'],
      [bytes("<!doctype html><script>1</script>", "image/png", "a.png"), "is not a JPEG"],
      [bytes("", "image/png", "a.png"), "is not a JPEG"],
      [{ ...(await png()), type: "image/jpeg" }, '"a.png" is sent as image/jpeg, but it is image/png'],
      [bytes(photo.subarray(0, 700), "image/jpeg", "a.jpg"), '"a.jpg" is damaged'],
      [await png(9000, 6000), "has more than 50 million pixels"],
      [bytes(Buffer.alloc(11 * 1024 * 1024, 7), "image/png", "a.png"), "a file is larger than 10 MB"],
      [bytes(Buffer.alloc(9 * 1024 * 1024, 7), "image/png", "a.png"), '"a.png" is larger than 8 MB'],
      [bytes(Buffer.alloc(5 * 1024 * 1024, 7), "image/png", "a.png"), "is larger than 4 MB", "user_picture"],
      [pdf(), "is not a JPEG, PNG, WebP or AVIF picture"],
    ]
    const before = storedFiles()
    for (const [sent, message, purpose] of wrong) {
      const answer = await upload(sent, purpose)
      expect([answer.status, answer.data.message]).toEqual([400, expect.stringContaining(message)])
      expect(answer.data).toMatchObject({ type: "invalid_data", message: expect.stringMatching(/^file: /) })
    }
    expect(storedFiles()).toEqual(before)
  })

  it("need one file, a purpose that is known, and a role that may", async () => {
    const { manager, owner, staff, support, platform, nobody } = open()
    const one = await png()
    const send = (desk: typeof owner, purpose: string) =>
      desk.post("/media", form([one], "file", { purpose }))
    expect(
      refusal(await manager.post("/media", form([], "file", { purpose: "user_picture" }))),
    ).toMatchObject({
      status: 400,
      message: "file: send a file as multipart/form-data",
    })
    expect((await manager.post("/media", form([one, one], "file"))).data.message).toMatch(/^file: /)
    expect((await manager.post("/media", form([one], "files"))).data.message).toMatch(/^file: /)
    expect((await send(manager, "wallpaper")).data.message).toMatch(/^purpose: /)
    expect((await send(manager, "venue_picture")).data.message).toMatch(/^purpose: /)
    expect((await manager.post("/media", { purpose: "user_picture" })).data.message).toMatch(/^file: /)
    expect((await send(nobody, "user_picture")).status).toBe(401)
    for (const desk of [manager, owner, staff, support, platform]) {
      expect((await send(desk, "user_picture")).status).toBe(200)
    }
    expect((await send(staff, "service_picture")).status).toBe(403)
    expect((await send(support, "service_picture")).status).toBe(403)
    expect((await send(manager, "vendor_logo")).status).toBe(403)
    expect((await send(owner, "vendor_logo")).status).toBe(200)
    for (const desk of [manager, staff, support, platform]) {
      expect(refusal(await send(desk, "onboarding_document"))).toMatchObject({
        status: 403,
        message: "purpose: your role uploads no onboarding_document",
      })
    }
  })
}

interface Variant {
  url: string
  format: string
  width: number
  height: number
  bytes: number
}

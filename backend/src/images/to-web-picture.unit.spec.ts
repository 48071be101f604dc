import sharp from "sharp"
import { toWebPicture } from "./to-web-picture"

const picture = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 80, b: 40 } } })

const file = (buffer: Buffer, mimetype: string, originalname = "front.jpg") => ({
  buffer,
  mimetype,
  originalname,
})

describe("toWebPicture", () => {
  it.each([
    ["image/jpeg", () => picture().jpeg().toBuffer()],
    ["image/png", () => picture().png().toBuffer()],
    ["image/webp", () => picture().webp().toBuffer()],
    ["image/avif", () => picture().avif().toBuffer()],
  ])("makes WebP of %s", async (mimetype, draw) => {
    const { format, width, height } = await sharp(await toWebPicture(file(await draw(), mimetype))).metadata()
    expect({ format, width, height }).toEqual({ format: "webp", width: 40, height: 30 })
  })

  it("narrows to 1600 pixels, turns upright and drops EXIF", async () => {
    const sent = await picture(1000, 3200)
      .withExif({ IFD0: { Copyright: "someone", Artist: "someone" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(sent).metadata()).exif).toBeDefined()
    const metadata = await sharp(await toWebPicture(file(sent, "image/jpeg"))).metadata()
    expect(metadata).toMatchObject({ width: 1600, height: 500 })
    expect(metadata.exif).toBeUndefined()
    expect(metadata.orientation).toBeUndefined()
  })

  it("takes a file that is sent without a label", async () => {
    const sent = file(await picture().png().toBuffer(), "application/octet-stream")
    expect((await sharp(await toWebPicture(sent)).metadata()).format).toBe("webp")
  })

  it.each([
    ["HTML that calls itself a JPEG", Buffer.from("<html><script>alert(1)</script></html>"), "image/jpeg"],
    ["SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), "image/svg+xml"],
    [
      "SVG that calls itself a PNG",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'),
      "image/png",
    ],
    ["a GIF", Buffer.from("GIF89a\u0001\u0000\u0001\u0000"), "image/gif"],
    ["nothing", Buffer.alloc(0), "image/png"],
    [
      "a HEIC",
      Buffer.from("\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic", "latin1"),
      "image/heic",
    ],
  ])("refuses %s", async (_, content, mimetype) => {
    await expect(toWebPicture(file(content, mimetype))).rejects.toThrow(
      /^files: .*is not a JPEG, PNG, WebP or AVIF/,
    )
  })

  it("refuses a picture under another picture's label", async () => {
    const sent = file(await picture().png().toBuffer(), "image/jpeg")
    await expect(toWebPicture(sent)).rejects.toThrow(
      'files: "front.jpg" is sent as image/jpeg, but it is image/png',
    )
  })

  it("refuses a damaged picture", async () => {
    const whole = await picture(400, 400).png().toBuffer()
    await expect(toWebPicture(file(whole.subarray(0, 120), "image/png"))).rejects.toThrow(/^files: .*damaged/)
  })

  it("refuses more pixels than it would decode", async () => {
    const sent = file(await picture(8000, 7000).png().toBuffer(), "image/png")
    await expect(toWebPicture(sent)).rejects.toThrow(/more than 50 million pixels/)
  })
})

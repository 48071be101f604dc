import { deflateSync } from "node:zlib"
import sharp from "sharp"
import type { Purpose } from "../purposes"
import { prepareMedia } from "./prepare-media"

const picture = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 80, b: 40 } } })

const file = (buffer: Buffer, mimetype: string, originalname = "front.jpg") => ({
  buffer,
  mimetype,
  originalname,
})

const prepare = (buffer: Buffer, mimetype: string, purpose: Purpose = "venue_picture", name = "front.jpg") =>
  prepareMedia(file(buffer, mimetype, name), purpose, "file")

const bytesOf = ({ content }: { content: string }) => Buffer.from(content, "base64")

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

describe("pictures", () => {
  it.each([
    ["image/jpeg", () => picture().jpeg().toBuffer()],
    ["image/png", () => picture().png().toBuffer()],
    ["image/webp", () => picture().webp().toBuffer()],
    ["image/avif", () => picture().avif().toBuffer()],
  ])("of type %s become WebP and AVIF, never enlarged", async (mimetype, draw) => {
    const { files, ...media } = await prepare(await draw(), mimetype)
    expect(media).toMatchObject({ mime: "image/webp", width: 40, height: 30, filename: null })
    expect(files.map(({ format, width, height }) => [format, width, height])).toEqual([
      ["webp", 40, 30],
      ["avif", 40, 30],
    ])
    const kinds = await Promise.all(files.map(async (one) => (await sharp(bytesOf(one)).metadata()).format))
    expect(kinds).toEqual(["webp", "heif"])
  })

  it("come in all widths, upright, without EXIF, place or colour profile", async () => {
    const sent = await picture(1000, 3200)
      .withIccProfile("p3")
      .withExif({
        IFD0: { Copyright: "someone" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "13/1 45/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const before = await sharp(sent).metadata()
    expect([Boolean(before.exif), Boolean(before.icc), before.orientation]).toEqual([true, true, 6])
    expect(sent.includes("someone")).toBe(true)
    const { files, width, height } = await prepare(sent, "image/jpeg")
    expect({ width, height }).toEqual({ width: 1600, height: 500 })
    expect(files.map(({ format, width: wide }) => `${format} ${wide}`)).toEqual(
      [1600, 960, 480, 160].flatMap((wide) => [`webp ${wide}`, `avif ${wide}`]),
    )
    for (const one of files) {
      const content = bytesOf(one)
      const { exif, icc, xmp, iptc, orientation } = await sharp(content).metadata()
      expect({ exif, icc, xmp, iptc, orientation }).toEqual({})
      expect(content.includes("someone")).toBe(false)
      expect(one.bytes).toBe(content.length)
    }
  })

  it("show the left side left after turning", async () => {
    const left = await picture(20, 40).png().toBuffer()
    const stored = sharp({ create: { width: 40, height: 40, channels: 3, background: "white" } })
      .composite([{ input: left, left: 0, top: 0 }])
      .withMetadata({ orientation: 3 })
    const { files } = await prepare(await stored.jpeg().toBuffer(), "image/jpeg")
    const { data, info } = await sharp(bytesOf(files[0])).raw().toBuffer({ resolveWithObject: true })
    const redAt = (x: number) => data[x * info.channels + 2]
    expect(redAt(5)).toBeGreaterThan(240)
    expect(redAt(35)).toBeLessThan(80)
  })

  it("keep their transparency, and of an animation the first frame", async () => {
    const clear = sharp({
      create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
    const { files } = await prepare(await clear.png().toBuffer(), "image/png")
    expect((await sharp(bytesOf(files[0])).metadata()).hasAlpha).toBe(true)
    const frames = Buffer.concat([Buffer.alloc(8 * 8 * 3, 255), Buffer.alloc(8 * 8 * 3, 0)])
    const moving = sharp(frames, { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } }).webp({
      loop: 0,
    })
    const still = await prepare(await moving.toBuffer(), "image/webp")
    expect([still.width, still.height]).toEqual([8, 8])
    expect((await sharp(bytesOf(still.files[0])).metadata()).pages ?? 1).toBe(1)
  })

  it("lose what is hung behind them", async () => {
    const sent = Buffer.concat([await picture().png().toBuffer(), Buffer.from("<script>alert(1)</script>")])
    const { files } = await prepare(sent, "image/png")
    for (const one of files) expect(bytesOf(one).includes("script")).toBe(false)
  })

  it("are taken without a label", async () => {
    const { mime } = await prepare(await picture().png().toBuffer(), "application/octet-stream")
    expect(mime).toBe("image/webp")
  })

  it.each([
    ["HTML as a JPEG", Buffer.from("<html><script>alert(1)</script></html>"), "image/jpeg"],
    ["SVG", Buffer.from(SVG), "image/svg+xml"],
    ["SVG as a PNG", Buffer.from(SVG), "image/png"],
    ["a GIF", Buffer.from("GIF89a\u0001\u0000\u0001\u0000"), "image/gif"],
    ["nothing", Buffer.alloc(0), "image/png"],
    ["a HEIC", Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "latin1"), "image/heic"],
    ["a PDF", pdf(), "application/pdf"],
  ])("are not %s", async (_, content, mimetype) => {
    await expect(prepare(content, mimetype)).rejects.toMatchObject({
      type: "invalid_data",
      message: expect.stringMatching(/^file: .*is not a JPEG, PNG, WebP or AVIF/),
    })
  })

  it.each([
    [
      "under another one's label",
      () => picture().png().toBuffer(),
      "image/jpeg",
      "is sent as image/jpeg, but it is image/png",
    ],
    [
      "labelled as a page",
      () => picture().png().toBuffer(),
      "text/html",
      "is sent as text/html, but it is image/png",
    ],
    [
      "cut off",
      async () => (await picture(400, 400).jpeg().toBuffer()).subarray(0, 900),
      "image/jpeg",
      "is damaged",
    ],
    [
      "of too many pixels",
      () => picture(8000, 7000).png().toBuffer(),
      "image/png",
      "more than 50 million pixels",
    ],
    ["too heavy", () => Buffer.alloc(9 * 1024 * 1024, 7), "image/png", "is larger than 8 MB"],
  ])("are refused %s", async (_, draw, mimetype, message) => {
    await expect(prepare(await draw(), mimetype)).rejects.toThrow(message)
  })
})

function pdf(body = "", tail = ""): Buffer {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${body} >>\nendobj\nstartxref\n9\n%%EOF\n${tail}`,
    "latin1",
  )
}

describe("documents", () => {
  const document = (content: Buffer, mimetype = "application/pdf", name = "licence.pdf") =>
    prepare(content, mimetype, "onboarding_document", name)

  it("are kept as they came when they are plain PDFs", async () => {
    const sent = pdf()
    const { files, ...media } = await document(sent, "application/pdf", "../My Licence (1).PDF.exe")
    expect(media).toMatchObject({ mime: "application/pdf", width: null, filename: "My Licence (1).PDF.pdf" })
    expect(files).toHaveLength(1)
    expect(bytesOf(files[0])).toEqual(sent)
  })

  it("may have compressed parts that do nothing", async () => {
    const sent = packed(plain, { times: 100 })
    expect(bytesOf((await document(sent)).files[0])).toEqual(sent)
  })

  it("are encoded anew when they are photographs, without EXIF", async () => {
    const sent = await picture(60, 20)
      .withExif({ IFD0: { Artist: "someone" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { files, mime, width, height } = await document(sent, "image/jpeg", "scan.jpeg")
    expect({ mime, width, height }).toEqual({ mime: "image/jpeg", width: 20, height: 60 })
    expect(bytesOf(files[0]).includes("someone")).toBe(false)
  })

  const packed = (objects: Buffer, { kind = "ObjStm", times = 1 } = {}) =>
    Buffer.concat([
      Buffer.from("%PDF-1.7\n"),
      ...Array.from({ length: times }, () => [
        Buffer.from(`5 0 obj\n<< /Type /${kind} /N 1 /Filter /FlateDecode >>\nstream\n`),
        objects,
        Buffer.from("\nendstream\nendobj\n"),
      ]).flat(),
      Buffer.from("startxref\n9\n%%EOF\n"),
    ])
  const script = deflateSync(Buffer.from("5 0 << /S /JavaScript /JS (app.alert(1)) >>"))
  const plain = deflateSync(Buffer.from("5 0 << /Title (JavaScript for beginners) >>"))
  const bomb = deflateSync(Buffer.alloc(3 * 1024 * 1024))
  const broken = Buffer.concat([bomb.subarray(0, -8), Buffer.from("not any more")])

  it.each([
    ["with a script", pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"), "contains scripts"],
    ["with a script in disguise", pdf("/OpenAction << /S /Java#53cript >>"), "contains scripts"],
    ["with a compressed script", packed(script), "contains scripts"],
    ["with a script in a disguised part", packed(script, { kind: "O#62j#53tm" }), "contains scripts"],
    ["with parts that unpack to gigabytes", packed(bomb, { times: 1500 }), "has too many parts"],
    ["with parts that break off while they unpack", packed(broken, { times: 1500 }), "has too many parts"],
    ["with parts without end", packed(plain, { times: 2001 }), "has too many parts"],
    ["with a program", pdf("/OpenAction << /S /Launch /F (cmd.exe) >>"), "contains scripts"],
    ["that is a page as well", Buffer.concat([Buffer.from("<html>"), pdf()]), "is not a PDF, JPEG or PNG"],
    ["that is an archive as well", pdf("", "PK\u0003\u0004rest"), "has something else behind"],
    ["that is cut off", pdf().subarray(0, 40), "is damaged"],
    ["that is only called so", Buffer.from("hello"), "is not a PDF, JPEG or PNG"],
  ])("are refused %s", async (_, content, message) => {
    await expect(document(content)).rejects.toThrow(message)
  })
})

import sharp from "sharp"
import { EncodingQueue } from "./encoding-queue"
import { preparedFile, type PreparedFile } from "./prepared-media"

/** The widths a picture is offered in; it is never enlarged, so a smaller one ends with its own width. */
export const WIDTHS = [160, 480, 960, 1600]

const TALLEST = 4000
const MOST_PIXELS = 50_000_000
const MOST_SECONDS = 60

/** Decoding takes up to 200 MB and encoding all of a processor: two at a time in this process. */
const queue = new EncodingQueue(2)

/** The widths of a picture that is `width` pixels wide at its largest. */
export function widthsOf(width: number): number[] {
  return [...WIDTHS.filter((one) => one < width), width]
}

/** Opens a picture: damaged ones and pixel bombs are refused, of an animation only the first frame is read. */
const open = (content: Buffer) =>
  sharp(content, { failOn: "error", limitInputPixels: MOST_PIXELS, sequentialRead: true }).timeout({
    seconds: MOST_SECONDS,
  })

/**
 * A picture as WebP and AVIF in its widths, the largest first and WebP before AVIF: upright, in sRGB, at most
 * `widest` pixels wide and 4000 high, and without EXIF, colour profile or any other metadata. Encoding the pixels
 * anew also drops whatever else the file carried.
 * @throws Error when it cannot be decoded or has more than 50 million pixels
 */
export function encodePicture(content: Buffer, widest: number): Promise<PreparedFile[]> {
  return queue.run(async () => {
    const { data, info } = await open(content)
      .rotate()
      .resize({ width: widest, height: TALLEST, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true })
    const { width: full, height, channels } = info
    const files: PreparedFile[] = []
    for (const width of widthsOf(full).reverse()) {
      const sized = sharp(data, { raw: { width: full, height, channels } }).resize({ width })
      for (const format of ["webp", "avif"] as const) {
        const copy = sized.clone()
        const made = await (
          format === "webp" ? copy.webp({ quality: 82 }) : copy.avif({ quality: 55, effort: 2 })
        )
          .timeout({ seconds: MOST_SECONDS })
          .toBuffer({ resolveWithObject: true })
        files.push(preparedFile(format, made.data, made.info))
      }
    }
    return files
  })
}

/**
 * A scanned page in its own format: upright, at most 4000 pixels wide or high, without any metadata.
 * @throws Error when it cannot be decoded or has more than 50 million pixels
 */
export function encodeScan(content: Buffer, format: "jpeg" | "png"): Promise<PreparedFile> {
  return queue.run(async () => {
    const page = open(content)
      .rotate()
      .resize({ width: TALLEST, height: TALLEST, fit: "inside", withoutEnlargement: true })
    const made = await (format === "jpeg" ? page.jpeg({ quality: 88 }) : page.png()).toBuffer({
      resolveWithObject: true,
    })
    return preparedFile(format, made.data, made.info)
  })
}

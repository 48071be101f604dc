import sharp from "sharp"
import { invalidFiles } from "./invalid-files"
import { pictureTypeOf } from "./picture-type"
import type { ReceivedFile } from "./receive-files"

const WIDEST = 1600
const TALLEST = 4000
const MOST_PIXELS = 50_000_000
const QUALITY = 82

/** Labels that say nothing about the content. */
const UNLABELLED = ["", "application/octet-stream"]

/**
 * Makes a picture fit for the web: WebP, at most 1600 pixels wide, upright, without EXIF or any other metadata.
 * Encoding it anew also drops whatever else the file carried.
 * @throws 400 naming `files` when it is no JPEG, PNG, WebP or AVIF, is labelled as something else, is damaged or
 *   has more than 50 million pixels
 */
export async function toWebPicture(file: ReceivedFile): Promise<Buffer> {
  const name = JSON.stringify(file.originalname.slice(0, 80))
  const type = pictureTypeOf(file.buffer)
  if (!type) throw invalidFiles(`${name} is not a JPEG, PNG, WebP or AVIF picture`)
  const label = file.mimetype.toLowerCase().replace("image/jpg", "image/jpeg")
  if (!UNLABELLED.includes(label) && label !== type) {
    throw invalidFiles(`${name} is sent as ${label}, but it is ${type}`)
  }
  try {
    return await sharp(file.buffer, { failOn: "error", limitInputPixels: MOST_PIXELS })
      .rotate()
      .resize({ width: WIDEST, height: TALLEST, fit: "inside", withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer()
  } catch {
    throw invalidFiles(`${name} is damaged or has more than 50 million pixels`)
  }
}

/** Several pictures, one after another: each may take some 200 MB while it is decoded. */
export async function toWebPictures(files: readonly ReceivedFile[]): Promise<Buffer[]> {
  const pictures: Buffer[] = []
  for (const file of files) pictures.push(await toWebPicture(file))
  return pictures
}

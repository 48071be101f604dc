/** The kinds of pictures that may be uploaded. */
export type PictureType = "image/jpeg" | "image/png" | "image/webp" | "image/avif"

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]

/**
 * What a file is by its first bytes, whatever its name or label says; null when it is no picture that may be
 * uploaded. SVG is none: it is a document that can carry scripts.
 */
export function pictureTypeOf(bytes: Buffer): PictureType | null {
  if (startsWith(bytes, JPEG)) return "image/jpeg"
  if (startsWith(bytes, PNG)) return "image/png"
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "image/webp"
  if (ascii(bytes, 4, 8) === "ftyp" && brandsOf(bytes).includes("avif")) return "image/avif"
  return null
}

/** Major and compatible brands of an ISO media file's first box; HEIC and video use the same container. */
function brandsOf(bytes: Buffer): string[] {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256)
  const brands = [ascii(bytes, 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(ascii(bytes, at, at + 4))
  return brands
}

const startsWith = (bytes: Buffer, signature: readonly number[]) =>
  bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte)

const ascii = (bytes: Buffer, from: number, to: number) => bytes.toString("latin1", from, to)

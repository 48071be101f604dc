import { inflateSync } from "node:zlib"

/** What makes a document act on its reader's machine, or carry other files. */
const ACTS = [
  ...["JavaScript", "JS", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "XFA", "SubmitForm"],
  "ImportData",
]

/** A name of PDF as a pattern: each of its signs stands as it is, or as `#` with its code. */
const spelt = (name: string) =>
  [...name].map((sign) => `(?:${sign}|#${codeOf(sign)})`).join("") + "(?![A-Za-z])"

const codeOf = (sign: string) =>
  sign
    .charCodeAt(0)
    .toString(16)
    .replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`)

const ACTIVE = new RegExp(`/(?:${ACTS.map(spelt).join("|")})`)
const OBJECTS = new RegExp(`/${spelt("ObjStm")}`, "g")

/** So many parts with compressed objects are looked through, and so many bytes: nobody has a server unpack gigabytes. */
const MOST_STREAMS = 2000
const MOST_BYTES = 32 * 1024 * 1024
const LARGEST_STREAM = 4 * 1024 * 1024

/** How far behind its kind a stream begins at most. */
const LARGEST_HEAD = 400

/**
 * Why a file is no PDF to keep, in words; null when it is one. It must start as a PDF and end as one, with nothing
 * behind it, and must not act: names are looked for as they are written, spelt with `#` escapes, and inside compressed
 * object streams. What a reader makes of an encrypted one cannot be known, which is why PDFs are only ever downloaded.
 */
export function faultOfPdf(content: Buffer): string | null {
  if (!/^%PDF-[12]\.\d/.test(ascii(content.subarray(0, 8)))) return "is not a PDF"
  const tail = ascii(content.subarray(-2048))
  const end = tail.lastIndexOf("%%EOF")
  if (end < 0 || !tail.includes("startxref")) return "is damaged: the end of the PDF is missing"
  if (/\S/.test(tail.slice(end + 5).replaceAll("\0", ""))) return "has something else behind the PDF"
  const text = ascii(content)
  const isActive = ACTIVE.test(text) || packedIsActive(content, text)
  if (isActive === null) return "has too many parts to be looked through; save it as a plain PDF"
  return isActive ? "contains scripts, forms that send data, or other files; save it as a plain PDF" : null
}

const ascii = (bytes: Buffer) => bytes.toString("latin1")

/** True when something acts in the compressed objects of a PDF; null when they are more than can be looked through. */
function packedIsActive(content: Buffer, text: string): boolean | null {
  let streams = 0
  let bytes = 0
  let end = 0
  for (const { index } of text.matchAll(OBJECTS)) {
    if (++streams > MOST_STREAMS || bytes > MOST_BYTES) return null
    const head = /stream\r?\n/.exec(text.slice(index, index + LARGEST_HEAD))
    if (!head) continue
    const from = index + head.index + head[0].length
    if (end < from) end = text.indexOf("endstream", from)
    if (end < 0) return false
    const objects = unpacked(content.subarray(from, end))
    if (objects === null) return null
    if (ACTIVE.test(objects)) return true
    // What broke off while it was unpacked has cost as much as it may.
    bytes += objects.length || (isDeflated(content, from) ? LARGEST_STREAM : 0)
  }
  return false
}

/** Compressed objects as text; empty when they are broken, null when they are too large. */
function unpacked(objects: Buffer): string | null {
  if (!isDeflated(objects)) return ""
  try {
    return ascii(inflateSync(objects, { maxOutputLength: LARGEST_STREAM }))
  } catch (error) {
    return (error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE" ? null : ""
  }
}

/** Whether bytes begin as compressed ones do (RFC 1950); encrypted ones hardly ever. */
const isDeflated = (bytes: Buffer, from = 0) =>
  bytes.length > from + 1 && (bytes[from] & 0x0f) === 8 && bytes.readUInt16BE(from) % 31 === 0

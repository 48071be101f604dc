import { inflateSync } from "node:zlib"

/** What makes a document act on its reader's machine, or carry other files. */
const ACTIVE = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)(?![A-Za-z])/

const LARGEST_STREAM = 4 * 1024 * 1024
const MOST_STREAMS = 2000

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
  if (isActive(ascii(content)) || objectStreams(content).some(isActive)) {
    return "contains scripts, forms that send data, or other files; save it as a plain PDF"
  }
  return null
}

const ascii = (bytes: Buffer) => bytes.toString("latin1")

/** True when a name that acts stands in the text, however it is spelt. */
function isActive(text: string): boolean {
  const plain = text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return ACTIVE.test(plain)
}

/** The compressed streams of a PDF that hold objects, as text; those that are too large or broken are left out. */
function objectStreams(content: Buffer): string[] {
  const text = ascii(content)
  const found: string[] = []
  const start = /\/ObjStm\b[^]{0,400}?stream\r?\n/g
  for (let match = start.exec(text); match && found.length < MOST_STREAMS; match = start.exec(text)) {
    const from = match.index + match[0].length
    const to = text.indexOf("endstream", from)
    if (to < 0) break
    try {
      const options = { maxOutputLength: LARGEST_STREAM }
      found.push(ascii(inflateSync(content.subarray(from, to), options)))
    } catch {
      continue
    }
  }
  return found
}

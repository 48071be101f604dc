const LONGEST = 100

/** What is looked at of a name: names of files are no longer, whatever is sent as one. */
const LOOKED_AT = 500

/**
 * The name under which a document is downloaded: letters, digits and a few signs of the name it was sent with, and the
 * ending that fits its content, so that no document passes as a program.
 */
export function documentName(sent: string, format: "pdf" | "jpeg" | "png" | "webp" | "avif"): string {
  // Multipart headers are read byte by byte; names are sent in UTF-8.
  const end = sent.slice(-LOOKED_AT)
  const decoded = Buffer.from(end, "latin1").toString("utf8")
  const name = decoded.includes("\uFFFD") ? end : decoded
  const base = name
    .normalize("NFC")
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[^\p{L}\p{M}\p{N} ._()-]+/gu, "")
    .replace(/ {2,}/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "")
    .slice(0, LONGEST)
  return `${base || "document"}.${format === "jpeg" ? "jpg" : format}`
}

const LONGEST = 100

/**
 * The name under which a document is downloaded: letters, digits and a few signs of the name it was sent with, and the
 * ending that fits its content, so that no document passes as a program.
 */
export function documentName(sent: string, format: "pdf" | "jpeg" | "png" | "webp" | "avif"): string {
  // Multipart headers are read byte by byte; names are sent in UTF-8.
  const decoded = Buffer.from(sent, "latin1").toString("utf8")
  const name = decoded.includes("\uFFFD") ? sent : decoded
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

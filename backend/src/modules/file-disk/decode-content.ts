/**
 * The bytes of an upload. The engine hands content over as a string that is base64, text, or one character a
 * byte, without saying which: base64 is recognised by its round trip, text by its type.
 */
export function decodeContent(content: string, mimeType: string): Buffer {
  const base64 = Buffer.from(content, "base64")
  if (base64.toString("base64") === content) return base64
  return Buffer.from(content, /^text\/|csv|json|xml/.test(mimeType) ? "utf8" : "latin1")
}

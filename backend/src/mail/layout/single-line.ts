// Control characters break headers and lines; the bidirectional ones let a name rewrite the text around it.
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** Makes a value from outside one plain line: control and direction-changing characters become a space. */
export function singleLine(value: string): string {
  return value.replace(CONTROLS, " ").replace(/ {2,}/g, " ").trim()
}

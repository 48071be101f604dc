/** What belongs to Plaza, and so to everyone who signs in here. */
const OURS = ["plaza", "medusa"]

/**
 * The words of texts about a person: whole, and in their parts. Parts of one or two letters are in too many passwords to
 * tell anything.
 */
export function knownWords(texts: readonly (string | null | undefined)[]): string[] {
  const words = texts.flatMap((text) => {
    const whole = (text ?? "").trim().toLowerCase()
    return [whole, whole.replace(/\s+/g, ""), ...whole.split(/[^\p{L}\p{N}]+/u)]
  })
  return [...new Set([...OURS, ...words])].filter((word) => word.length > 2)
}

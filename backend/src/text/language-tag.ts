const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" })

/** A BCP 47 tag of a language that is known, in its canonical spelling, such as pt-BR; null when it is none. */
export function toLanguageTag(written: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(written.trim())
    return tag !== undefined && tag.length <= 35 && names.of(tag) !== undefined ? tag : null
  } catch {
    return null
  }
}

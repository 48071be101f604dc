import { LANGUAGES } from "@/languages/locale"
import type { Locale } from "@/languages/locale"

const OFFERED = [
  ...["am", "ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "gu", "he", "hi", "hr", "hu"],
  ...["id", "it", "ja", "km", "ko", "lo", "ms", "my", "ne", "nl", "no", "pa", "pl", "pt", "ro", "ru", "rw"],
  ...["sk", "so", "sr", "sv", "sw", "ta", "te", "th", "tl", "tr", "uk", "ur", "vi", "yo", "zh", "zu"],
]

/** Languages to choose from, by name; those that somebody has already are among them. */
export function languageOptions(locale: Locale, own: readonly string[]): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(LANGUAGES[locale].tag, { type: "language" })
  return [...new Set([...OFFERED, ...own])]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
}

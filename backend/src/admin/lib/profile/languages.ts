import i18n from "i18next"

/** The languages that are offered to choose from; the backend takes others, too. */
const OFFERED = [
  ...["am", "ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "gu", "he", "hi", "hr", "hu"],
  ...[
    "id",
    "it",
    "ja",
    "km",
    "ko",
    "lo",
    "ms",
    "my",
    "ne",
    "nl",
    "no",
    "pa",
    "pl",
    "pt",
    "pt-BR",
    "ro",
    "ru",
  ],
  ...["rw", "sk", "so", "sr", "sv", "sw", "ta", "te", "th", "tl", "tr", "uk", "ur", "vi", "yo", "zh", "zu"],
]

/** What a language is called in the language of the page. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([i18n.language, "en"], { type: "language" }).of(tag) ?? tag
}

/** Several languages as one line, the preferred first. */
export const languageNames = (tags: string[]): string => tags.map(languageName).join(", ")

/** What may be chosen, by name; what someone has already is among it. */
export function languageOptions(own: string[]): { value: string; label: string }[] {
  return [...new Set([...OFFERED, ...own])]
    .map((tag) => ({ value: tag, label: languageName(tag) }))
    .sort((a, b) => a.label.localeCompare(b.label))
}

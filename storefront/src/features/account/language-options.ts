const OFFERED = [
  ...["am", "ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "gu", "he", "hi", "hr", "hu"],
  ...["id", "it", "ja", "km", "ko", "lo", "ms", "my", "ne", "nl", "no", "pa", "pl", "pt", "ro", "ru", "rw"],
  ...["sk", "so", "sr", "sv", "sw", "ta", "te", "th", "tl", "tr", "uk", "ur", "vi", "yo", "zh", "zu"],
]

const names = new Intl.DisplayNames("en", { type: "language" })

/** Languages to choose from, by name; those that somebody has already are among them. */
export function languageOptions(own: readonly string[]): { value: string; label: string }[] {
  return [...new Set([...OFFERED, ...own])]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
}

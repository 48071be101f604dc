import type { Page } from "@playwright/test"
import { th } from "../src/messages/th"

/** Written alike in all languages: names of Plaza, of others and of formats, currencies, addresses of mail. */
const NAMES = /\b(Plaza|Google|Natural Earth|Chrome|Linux|GMT|JSON|JPEG|PNG|WebP|AVIF|MB)\b/g
const CURRENCIES = new RegExp(`\\b(${Intl.supportedValuesOf("currency").join("|")})\\b`, "g")
const ADDRESSES = /\S+@\S+\.\w+/g

/** Fields in which people say something in words of their own; what stands in others is for Plaza to say. */
const FIELDS = new Set(
  [
    "name",
    "title",
    "subtitle",
    "description",
    "question",
    "answer",
    "bio",
    "address_1",
    "city",
    "alt",
  ].concat(["label", "value", "unit"]),
)

/** The words that people wrote in an answer of the backend, however deep: names, titles and descriptions. */
export function writtenIn(data: unknown): string[] {
  if (Array.isArray(data)) {
    return data.flatMap(writtenIn)
  }
  if (typeof data !== "object" || data === null || isNamedByPlaza(data)) {
    return []
  }
  return Object.entries(data).flatMap(([field, value]: [string, unknown]) => {
    if (typeof value === "string") {
      return FIELDS.has(field) ? linesOf(value) : []
    }
    // What can be chosen of a product is called as its vendor calls it.
    return field === "options"
      ? Object.entries(value ?? {})
          .flat()
          .map(String)
      : writtenIn(value)
  })
}

/** What Plaza begins with has a name in each language. */
function isNamedByPlaza(entry: object): boolean {
  const handle = "handle" in entry ? String(entry.handle) : ""
  return [th.categories, th.amenities, th.collections].some((names) => handle in names)
}

/** What is seen or heard of a page in Latin letters, its title included, apart from what people wrote. */
export async function latinWords(page: Page, written: readonly string[]): Promise<string[]> {
  const lines = await page.evaluate(() => {
    const heard = ["aria-label", "aria-description", "aria-valuetext", "placeholder", "title", "alt"].flatMap(
      (name) => [...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name) ?? ""),
    )
    const described = document.querySelector("meta[name=description]")?.getAttribute("content") ?? ""
    // Other languages are called by their own names.
    const languages = [...document.querySelectorAll("a[hreflang]")].map((link) => link.textContent)
    const seen = document.body.innerText.split("\n").filter((line) => !languages.includes(line))
    return [document.title, described, ...seen, ...heard]
  })
  const texts = [...new Set(written)].filter(isLatin)
  const longest = texts.toSorted((one, other) => other.length - one.length)
  return [...new Set(lines.map(plain))]
    .filter((line) => isLatin(line) && !isInitials(line))
    .map((line) => longest.reduce(without, line))
    .map((line) => line.replace(NAMES, "").replace(CURRENCIES, "").replace(ADDRESSES, ""))
    .filter(isLatin)
}

const isLatin = (text: string) => /[a-z]{2}/i.test(text)

const isInitials = (line: string) => /^[A-Z]{1,2}$/.test(line)

/** A line without a text that stands in it as a whole, in whatever case; what was cut short is known by how it begins. */
function without(line: string, text: string): string {
  if (line.endsWith("…") && text.startsWith(line.slice(0, -1))) {
    return ""
  }
  if (!line.toLowerCase().includes(text.toLowerCase())) {
    return line
  }
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
  return line.replace(new RegExp(`(?<![a-z])${literal}(?![a-z])`, "gi"), "")
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim()

/** The lines of a text, formatted or not. */
const linesOf = (text: string) => [text, ...text.split(/<[^>]*>|\n/)].map(plain).filter(Boolean)

import type { Page } from "@playwright/test"

/** Written alike in all languages. */
const INTERNATIONAL = /\b(Plaza|GMT|JPEG|PNG|WebP|AVIF|MB|[A-Z]{3})\b/g

/** All texts of an answer of the backend, however deep: names, titles and descriptions that people wrote. */
export function textsOf(data: unknown): string[] {
  if (typeof data === "string") {
    return [plain(data)]
  }
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(textsOf) : []
}

/** What is seen or heard of a page in Latin letters, apart from what people wrote about their venue. */
export async function latinWords(page: Page, written: readonly string[]): Promise<string[]> {
  const lines = await page.evaluate(() => {
    const seen = document.body.innerText.split("\n")
    const heard = [...document.querySelectorAll("[aria-label], [placeholder], img[alt]")].flatMap((element) =>
      ["aria-label", "placeholder", "alt"].map((name) => element.getAttribute(name) ?? ""),
    )
    // Other languages are called by their own names.
    const names = [...document.querySelectorAll("[hreflang]")].map((link) => link.textContent)
    return [...seen, ...heard].filter((line) => !names.includes(line))
  })
  const longest = written.filter((text) => text.length > 1).toSorted((a, b) => b.length - a.length)
  return lines
    .map(plain)
    .filter((line) => !longest.some((text) => text.startsWith(line.slice(0, 30)) || text.includes(line)))
    .map((line) => longest.reduce((rest, text) => rest.replaceAll(text, ""), line))
    .map((line) => line.replace(INTERNATIONAL, ""))
    .filter((line) => /[A-Za-z]{2}/.test(line))
}

const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim()

import { suggestionHref } from "@/features/search/suggestion-href"
import type { ShownSuggestion } from "@/features/search/use-suggestions"
import { words } from "@/features/search/parameters"
import { suggestionText } from "@/features/search/suggestion-text"
import { DEFAULT_LOCALE, isLocale } from "@/languages/locale"
import { PlazaError } from "@/lib/plaza/error"
import type { Suggestion } from "@/lib/plaza/schemas/suggestion"
import { listSuggestions } from "@/lib/plaza/suggestions"

const MOST = 8

/** Suggestions for the search box in a language, each with where it leads. Searching goes on without them. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const q = words.parse(searchParams.get("q") ?? undefined)
  const language = searchParams.get("language")
  const locale = isLocale(language) ? language : DEFAULT_LOCALE
  try {
    const found = withoutTwins(q ? await listSuggestions(q, MOST) : [])
    const suggestions: ShownSuggestion[] = found.map((suggestion) => ({
      kind: suggestion.kind,
      text: suggestionText(locale, suggestion),
      detail: suggestion.detail,
      href: suggestionHref(suggestion),
    }))
    return Response.json({ suggestions }, { headers: { "cache-control": "private, max-age=60" } })
  } catch (error) {
    if (error instanceof PlazaError) {
      const { type, message, status } = error
      return Response.json({ type, message }, { status, headers: { "cache-control": "no-store" } })
    }
    throw error
  }
}

/** Venues and services have categories of the same names; the venues' is the one that a list can be narrowed to. */
function withoutTwins(found: Suggestion[]): Suggestion[] {
  const named = new Set(found.flatMap(({ kind, text }) => (kind === "venue_category" ? [text] : [])))
  return found.filter(({ kind, text }) => kind !== "service_category" || !named.has(text))
}

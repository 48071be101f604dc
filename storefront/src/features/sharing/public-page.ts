import type { Metadata } from "next"
import { alternates } from "@/languages/alternates"
import type { Locale } from "@/languages/locale"
import { shareCard, type Shared } from "./share-card"

/** What a public page says of itself: to readers, to search engines in all languages, and where somebody shares it. */
export function publicPage(locale: Locale, page: Shared): Metadata {
  const { title, description, path } = page
  return { title, description, alternates: alternates(locale, path), openGraph: shareCard(locale, page) }
}

import type { MetadataRoute } from "next"
import { languageAddresses } from "@/languages/alternates"
import { LOCALES } from "@/languages/locale"
import { localizedPath } from "@/languages/localized-path"
import { environment } from "@/lib/environment"
import { listHandles } from "@/lib/plaza/products"
import { listVenues } from "@/lib/plaza/venues"

export const dynamic = "force-dynamic"

const PAGE_SIZE = 100

async function venueHandles(): Promise<string[]> {
  const handles: string[] = []
  for (;;) {
    const page = await listVenues({ limit: PAGE_SIZE, offset: handles.length })
    handles.push(...page.entries.map((venue) => venue.handle))
    if (page.entries.length === 0 || handles.length >= page.count) {
      return handles
    }
  }
}

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { storefrontUrl } = environment()
  const paths = [
    "/",
    "/venues",
    "/products",
    "/become-a-partner",
    ...(await venueHandles()).map((handle) => `/venues/${handle}`),
    ...(await listHandles()).map((handle) => `/products/${handle}`),
  ]
  return paths.flatMap((path) => {
    const languages = languageAddresses(path, storefrontUrl)
    return LOCALES.map((locale) => ({
      url: `${storefrontUrl}${localizedPath(locale, path)}`,
      alternates: { languages },
    }))
  })
}

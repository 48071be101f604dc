import type { MetadataRoute } from "next"
import { languageAddresses } from "@/languages/alternates"
import { LOCALES } from "@/languages/locale"
import { localizedPath } from "@/languages/localized-path"
import { environment } from "@/lib/environment"
import { listHandles } from "@/lib/plaza/products"
import type { VenueSummary } from "@/lib/plaza/schemas/venue"
import { listVenues } from "@/lib/plaza/venues"

export const dynamic = "force-dynamic"

const PAGE_SIZE = 100

async function allVenues(): Promise<VenueSummary[]> {
  const venues: VenueSummary[] = []
  for (;;) {
    const page = await listVenues({ limit: PAGE_SIZE, offset: venues.length })
    venues.push(...page.entries)
    if (page.entries.length === 0 || venues.length >= page.count) {
      return venues
    }
  }
}

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { storefrontUrl } = environment()
  const venues = await allVenues()
  const vendors = new Set(venues.flatMap(({ vendor }) => vendor?.handle ?? []))
  const paths = [
    "/",
    "/venues",
    "/services",
    "/products",
    "/become-a-partner",
    ...venues.map(({ handle }) => `/venues/${handle}`),
    ...[...vendors].map((handle) => `/vendors/${handle}`),
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

import type { MetadataRoute } from "next"
import { languageAddresses } from "@/languages/alternates"
import { LOCALES } from "@/languages/locale"
import { localizedPath } from "@/languages/localized-path"
import { environment } from "@/lib/environment"
import { listProductHandles, listVenueHandles } from "@/lib/plaza/site-map"

export const dynamic = "force-dynamic"

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { storefrontUrl } = environment()
  const [venues, products] = await Promise.all([listVenueHandles(), listProductHandles()])
  const vendors = new Set(venues.flatMap(({ vendor }) => vendor ?? []))
  const paths = [
    "/",
    "/venues",
    "/services",
    "/products",
    "/become-a-partner",
    ...venues.map(({ handle }) => `/venues/${handle}`),
    ...[...vendors].map((handle) => `/vendors/${handle}`),
    ...products.map((handle) => `/products/${handle}`),
  ]
  return paths.flatMap((path) => {
    const languages = languageAddresses(path, storefrontUrl)
    return LOCALES.map((locale) => ({
      url: `${storefrontUrl}${localizedPath(locale, path)}`,
      alternates: { languages },
    }))
  })
}

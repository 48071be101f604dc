import { pathsOfPart } from "@/features/site-map/parts"
import { siteMapPart, xmlAnswer } from "@/features/site-map/site-map-xml"
import { languageAddresses } from "@/languages/alternates"
import { LOCALES } from "@/languages/locale"
import { localizedPath } from "@/languages/localized-path"
import { environment } from "@/lib/environment"

export const dynamic = "force-dynamic"

/** One part of the site's map: its pages in each language. */
export async function GET(_: Request, { params }: RouteContext<"/sitemap/[part]">) {
  const { part } = await params
  const paths = part.endsWith(".xml") ? await pathsOfPart(part.slice(0, -".xml".length)) : null
  if (!paths) {
    return new Response(null, { status: 404 })
  }
  const { storefrontUrl } = environment()
  const pages = paths.flatMap((path) => {
    const languages = languageAddresses(path, storefrontUrl)
    return LOCALES.map((locale) => ({
      address: `${storefrontUrl}${localizedPath(locale, path)}`,
      languages,
    }))
  })
  return xmlAnswer(siteMapPart(pages))
}

import { partNames } from "@/features/site-map/parts"
import { siteMapIndex, xmlAnswer } from "@/features/site-map/site-map-xml"
import { environment } from "@/lib/environment"

export const dynamic = "force-dynamic"

/** The parts of the site's map. */
export async function GET() {
  const { storefrontUrl } = environment()
  const names = await partNames()
  return xmlAnswer(siteMapIndex(names.map((name) => `${storefrontUrl}/sitemap/${name}.xml`)))
}

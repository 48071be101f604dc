import type { MetadataRoute } from "next"
import { LOCALES } from "@/languages/locale"
import { localizedPath } from "@/languages/localized-path"
import { environment } from "@/lib/environment"

/** Pages that are somebody's own, in any language. */
const PERSONAL = ["/account/", "/bookings/", "/cart", "/checkout", "/venues/*/book"]

export const dynamic = "force-dynamic"

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/api/",
        ...LOCALES.flatMap((locale) => PERSONAL.map((path) => localizedPath(locale, path))),
      ],
    },
    sitemap: `${environment().storefrontUrl}/sitemap.xml`,
  }
}

import type { MetadataRoute } from "next"
import { environment } from "@/lib/environment"

export const dynamic = "force-dynamic"

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/account/", "/bookings/", "/cart", "/checkout", "/api/", "/venues/*/book"],
    },
    sitemap: `${environment().storefrontUrl}/sitemap.xml`,
  }
}

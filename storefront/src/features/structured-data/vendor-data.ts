import type { Vendor } from "@/lib/plaza/schemas/vendor"
import { excerpt } from "@/lib/rich-text/excerpt"
import { topLevel, type JsonLd } from "./json-ld"

/**
 * A business with its stars and where it works.
 *
 * @param origin the storefront's address without a slash at the end
 */
export function vendorData(origin: string, vendor: Vendor): JsonLd {
  const address = `${origin}/vendors/${vendor.handle}`
  return topLevel("Organization", {
    "@id": address,
    url: address,
    name: vendor.name,
    description: vendor.description ? excerpt(vendor.description, 300) : undefined,
    logo: vendor.logo?.url,
    aggregateRating:
      vendor.rating_average === null || !vendor.rating_count
        ? undefined
        : {
            "@type": "AggregateRating",
            ratingValue: vendor.rating_average,
            reviewCount: vendor.rating_count,
          },
    subOrganization: vendor.venues.map(({ handle, name }) => ({
      "@type": "LocalBusiness",
      "@id": `${origin}/venues/${handle}`,
      name,
      url: `${origin}/venues/${handle}`,
    })),
  })
}

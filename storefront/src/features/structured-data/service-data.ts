import type { Service } from "@/lib/plaza/schemas/service"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { excerpt } from "@/lib/rich-text/excerpt"
import { topLevel, type JsonLd } from "./json-ld"

/**
 * A service with an offer for each option that is sold in its venue's currency, and who provides it.
 *
 * @param origin the storefront's address without a slash at the end
 */
export function serviceData(origin: string, service: Service, venue: Venue): JsonLd {
  const address = `${origin}/services/${service.handle}`
  const place = `${origin}/venues/${venue.handle}`
  const picture = service.picture_url ?? venue.images[0]?.url
  return topLevel("Service", {
    "@id": address,
    url: address,
    name: service.title,
    description: service.description ? excerpt(service.description, 300) : undefined,
    image: picture,
    category: service.categories[0]?.name,
    provider: { "@type": "LocalBusiness", "@id": place, name: venue.name, url: place, image: picture },
    areaServed: venue.city ? { "@type": "City", name: venue.city } : undefined,
    offers: service.variants.flatMap(({ id, title, prices }) => {
      const price = prices.find(({ currency_code }) => currency_code === venue.currency_code)
      const parameters = new URLSearchParams({ service: service.handle, variant: id })
      return price
        ? {
            "@type": "Offer",
            name: title,
            url: `${place}/book?${parameters}`,
            price: price.amount,
            priceCurrency: venue.currency_code,
            availability: `https://schema.org/${service.paused ? "OutOfStock" : "InStock"}`,
          }
        : []
    }),
  })
}

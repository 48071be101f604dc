import { formatClosing, weekdayName } from "@/lib/format/opening-hours"
import type { Service } from "@/lib/plaza/schemas/service"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { excerpt } from "@/lib/rich-text/excerpt"
import { topLevel, type JsonLd } from "./json-ld"

/** The kinds of schema.org's LocalBusiness that our categories name, by the word in a category's handle. */
const KINDS: readonly [word: string, kind: string][] = [
  ["dent", "Dentist"],
  ["nail", "NailSalon"],
  ["hair", "HairSalon"],
  ["barber", "HairSalon"],
  ["spa", "DaySpa"],
  ["massage", "DaySpa"],
  ["fitness", "ExerciseGym"],
  ["yoga", "SportsActivityLocation"],
]

/**
 * A venue with its hours, its stars and what it sells.
 *
 * @param origin the storefront's address without a slash at the end
 */
export function venueData(origin: string, venue: Venue): JsonLd {
  const address = `${origin}/venues/${venue.handle}`
  return topLevel(kindOf(venue), {
    "@id": address,
    url: address,
    name: venue.name,
    description: venue.description ? excerpt(venue.description, 300) : undefined,
    image: venue.images.map(({ url }) => url),
    telephone: venue.phone ?? undefined,
    address: {
      "@type": "PostalAddress",
      streetAddress: venue.address_1 ?? undefined,
      addressLocality: venue.city ?? undefined,
      addressCountry: venue.country_code?.toUpperCase(),
    },
    geo:
      venue.latitude === null || venue.longitude === null
        ? undefined
        : { "@type": "GeoCoordinates", latitude: venue.latitude, longitude: venue.longitude },
    currenciesAccepted: venue.currency_code,
    openingHoursSpecification: hoursOf(venue),
    aggregateRating:
      venue.rating_average === null || !venue.rating_count
        ? undefined
        : {
            "@type": "AggregateRating",
            ratingValue: venue.rating_average,
            reviewCount: venue.rating_count,
          },
    makesOffer: venue.services.flatMap((service) =>
      offersOf(`${address}/book`, service, venue.currency_code),
    ),
  })
}

function kindOf({ categories }: Venue): string {
  const handles = categories.map(({ handle }) => handle)
  return (
    KINDS.find(([word]) => handles.some((handle) => handle.includes(word)))?.[1] ?? "HealthAndBeautyBusiness"
  )
}

/** A closing time at or before the opening is the next morning's, as schema.org has it; days off by exception are closed. */
function hoursOf({ opening_hours: { weekly, exceptions } }: Venue) {
  const regular = weekly.map(({ weekday, opens, closes }) => ({
    "@type": "OpeningHoursSpecification",
    dayOfWeek: `https://schema.org/${weekdayName("en", weekday)}`,
    opens,
    closes: formatClosing(closes),
  }))
  const special = exceptions.map(({ date, closed, opens, closes }) => ({
    "@type": "OpeningHoursSpecification",
    validFrom: date,
    validThrough: date,
    opens: closed || !opens ? "00:00" : opens,
    closes: closed || !closes ? "00:00" : formatClosing(closes),
  }))
  return [...regular, ...special]
}

function offersOf(address: string, service: Service, currency: string) {
  return service.variants.flatMap(({ id, title, prices }) => {
    const price = prices.find(({ currency_code }) => currency_code === currency)
    if (!price) {
      return []
    }
    const parameters = new URLSearchParams({ service: service.handle, variant: id })
    return {
      "@type": "Offer",
      url: `${address}?${parameters}`,
      price: price.amount,
      priceCurrency: currency,
      itemOffered: {
        "@type": "Service",
        name: `${service.title}, ${title}`,
        description: service.description ? excerpt(service.description, 200) : undefined,
      },
    }
  })
}

import { useTranslations } from "#languages"
import { optionWith } from "@/features/booking/option-with"
import { anyoneOf, performersOf, pricedAddOns, pricedOptions } from "@/features/booking/priced-options"
import { CutoffExample } from "@/features/venue/cutoff-example"
import { ServiceRow } from "@/features/venue/service-row"
import { VenueSection } from "@/features/venue/venue-section"
import { describePolicy } from "@/lib/format/policy"
import type { Service } from "@/lib/plaza/schemas/service"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { RichText } from "@/ui/rich-text"
import { moreServices } from "./more-services"
import { ServiceAddOns } from "./service-add-ons"
import { ServiceOptions } from "./service-options"
import { ServicePerformers } from "./service-performers"
import { ServiceTerms } from "./service-terms"

/** Of the venue's other services. */
const MOST_OTHERS = 4

/** All there is to know of a service; what it tells nothing of is left out. */
export function ServiceSections({ service, venue }: { service: Service; venue: Venue }) {
  const t = useTranslations("service")
  const words = useTranslations("venue")
  const policy = useTranslations("policy")
  const performers = performersOf(venue, service)
  const anyone = anyoneOf(service)
  const options = pricedOptions(service, venue.currency_code).map((option) => optionWith(option, "", anyone))
  const addOns = pricedAddOns(service, venue.currency_code)
  const others = moreServices(venue.services, service, MOST_OTHERS)
  return (
    <>
      {service.description && <RichText value={service.description} className="max-w-prose text-lg" />}
      {options.length > 0 && (
        <VenueSection id="options" title={t("options")}>
          <ServiceOptions service={service} venue={venue} options={options} />
        </VenueSection>
      )}
      {addOns.length > 0 && (
        <VenueSection id="add-ons" title={t("addOns")}>
          <ServiceAddOns addOns={addOns} currency={venue.currency_code} />
        </VenueSection>
      )}
      {performers.length > 0 && (
        <VenueSection id="team" title={t("whoDoesIt")}>
          <ServicePerformers service={service} venue={venue} performers={performers} />
        </VenueSection>
      )}
      <VenueSection id="terms" title={t("beforeYouBook")}>
        <ServiceTerms service={service} venue={venue} />
      </VenueSection>
      <VenueSection id="cancelling" title={words("cancelling")}>
        <p>{describePolicy(policy, service.cancellation_policy).join(" ")}</p>
        <CutoffExample
          freeUntilMinutes={service.cancellation_policy.free_until_minutes}
          timeZone={venue.time_zone}
        />
      </VenueSection>
      {others.length > 0 && (
        <VenueSection id="more" title={t("moreAt", { venue: venue.name })}>
          <ul className="divide-y divide-line border-y border-line">
            {others.map((other) => (
              <ServiceRow key={other.id} service={other} venue={venue} />
            ))}
          </ul>
        </VenueSection>
      )}
    </>
  )
}

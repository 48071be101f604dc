import { useTranslations } from "#languages"
import { ServiceMenu } from "@/features/venue/service-menu"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { Heading } from "@/ui/heading"
import { BookingSteps } from "./booking-steps"

/** The first step for shoppers who come to book without a service in mind. */
export function ChooseService({ venue }: { venue: Venue }) {
  const t = useTranslations("booking")
  return (
    <>
      <BookingSteps current="services" here={["services"]} />
      <Heading level={2} id="services" className="mb-6">
        {t("chooseAService")}
      </Heading>
      <ServiceMenu venue={venue} />
    </>
  )
}

import { useTranslations } from "#languages"
import { ServiceMenu } from "@/features/venue/service-menu"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { Heading } from "@/ui/heading"

/** The first step for shoppers who come to book without a service in mind. */
export function ChooseService({ venue }: { venue: Venue }) {
  const t = useTranslations("booking")
  return (
    <>
      <Heading level={2} className="mb-6">
        {t("chooseAService")}
      </Heading>
      <ServiceMenu venue={venue} />
    </>
  )
}

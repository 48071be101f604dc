import { useTranslations } from "#languages"
import { describeDeposit } from "@/lib/format/policy"
import type { Service } from "@/lib/plaza/schemas/service"
import type { Venue } from "@/lib/plaza/schemas/venue"
import { formatLeadTime } from "@/lib/format/duration"
import { CheckedList } from "@/ui/checked-list"

/** What somebody should know before booking: who may, how many, how far ahead, and what is paid when. */
export function ServiceTerms({ service, venue }: { service: Service; venue: Venue }) {
  const t = useTranslations("service")
  const policy = useTranslations("policy")
  const sentences = [
    ...service.prerequisites.map(({ title, minimum_minutes }) =>
      minimum_minutes > 0
        ? t("comesAfterBy", { title, leadTime: formatLeadTime(t.locale, minimum_minutes) })
        : t("comesAfter", { title }),
    ),
    ...(service.approval === "manual" ? [policy("approval")] : []),
    ...(service.kind === "appointment" && service.capacity > 1
      ? [t("partyUpTo", { capacity: service.capacity })]
      : []),
    t("ahead", { days: service.maximum_advance_days }),
    describeDeposit(policy, service.deposit, venue.currency_code),
  ]
  return <CheckedList sentences={sentences} />
}

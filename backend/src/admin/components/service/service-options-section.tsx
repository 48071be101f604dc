import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { describeOption } from "../../lib/service/price-of"
import type { Service, ServiceVariant } from "../../lib/service/service"
import { formatDuration } from "../../lib/time/duration"
import { venues } from "../../lib/venue/venue"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"

/** The lengths and prices at which it can be booked. */
export function ServiceOptionsSection({ service }: { service: Service }) {
  const { t } = useTranslation()
  const { data: venue } = venues.useOne(service.venue_id)
  const gapsOf = ({ processing = [] }: ServiceVariant) =>
    processing.map(({ after_minutes, duration_minutes }) =>
      t("plaza.services.processing.free", {
        after: formatDuration(after_minutes),
        duration: formatDuration(duration_minutes),
      }),
    )
  return (
    <Section title={t("plaza.services.options.title")} actions={useEditAction("options")}>
      {service.variants.map((variant) => (
        <SectionRow
          key={variant.id}
          title={variant.title}
          value={[describeOption(variant, venue?.currency_code), ...gapsOf(variant)].join(" · ")}
        />
      ))}
    </Section>
  )
}

/** Extras that make a visit longer and dearer. */
export function ServiceAddOnsSection({ service }: { service: Service }) {
  const { t } = useTranslation()
  const { data: venue } = venues.useOne(service.venue_id)
  return (
    <Section title={t("plaza.services.addOns.title")} actions={useEditAction("add-ons")}>
      {service.add_ons.length === 0 && <EmptyHint>{t("plaza.services.addOns.none")}</EmptyHint>}
      {service.add_ons.map((addOn) => (
        <SectionRow
          key={addOn.id ?? addOn.title}
          title={addOn.title}
          value={describeOption(addOn, venue?.currency_code)}
        />
      ))}
    </Section>
  )
}

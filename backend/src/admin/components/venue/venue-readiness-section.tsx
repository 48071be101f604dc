import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { services } from "../../lib/service/service"
import { staff } from "../../lib/staff/staff-member"
import { READINESS, READINESS_PAGES, readinessOf } from "../../lib/venue/readiness"
import type { Venue } from "../../lib/venue/venue"
import { useMay } from "../../lib/workspace/may"
import { CheckRow } from "../page/check-row"
import { Section } from "../page/section"

/** What is missing before a venue should be on show. */
export function VenueReadinessSection({ venue }: { venue: Venue }) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const text = (key: string, values?: object) => t(`plaza.venues.readiness.${key}`, { ...values })
  const ask = (status: string) => services.useList({ venue_id: venue.id, status, limit: 1 })
  const [published, proposed] = [ask("published"), ask("proposed")]
  const team = staff.useList({ venue_id: venue.id, limit: 1 })
  // Without them nobody knows what is missing, and the rest of the page does not need them.
  if (published.error || proposed.error || team.error) return null
  if (published.isPending || proposed.isPending || team.isPending) return null

  const counts = { staff: team.count, services: published.count + proposed.count }
  const ready = readinessOf(venue, counts)
  const done = READINESS.filter((item) => ready[item]).length

  return (
    <Section
      title={text("title")}
      aside={
        <Text size="small" className="text-ui-fg-subtle">
          {text("progress", { done, count: READINESS.length })}
        </Text>
      }
    >
      <ol className="divide-y">
        {READINESS.filter((item) => !ready[item]).map((item) => (
          <CheckRow
            key={item}
            done={false}
            state={text("missing")}
            title={text(`items.${item}.title`)}
            hint={text(`items.${item}.hint`)}
            way={manage ? { to: READINESS_PAGES[item](venue.id), label: text("go") } : undefined}
          />
        ))}
        {done === READINESS.length && (
          <CheckRow done state={text("done")} title={text("ready")} hint={text("readyHint")} />
        )}
      </ol>
    </Section>
  )
}

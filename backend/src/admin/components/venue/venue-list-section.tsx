import { useTranslation } from "react-i18next"

import { venues } from "../../lib/venue/venue"
import { EmptyHint } from "../page/empty-hint"
import { LinkRows } from "../page/link-rows"
import { Section } from "../page/section"
import { VenueStatus } from "./venue-status"

/** The venues of one business. */
export function VenueListSection({ vendorId }: { vendorId: string }) {
  const { t } = useTranslation()
  const { rows, isPending } = venues.useList({ vendor_id: vendorId, limit: 100, order: "name" })

  return (
    <Section title={t("plaza.venues.domain")}>
      {rows.length === 0 && !isPending ? (
        <EmptyHint>{t("plaza.venues.empty.ofVendor")}</EmptyHint>
      ) : (
        <LinkRows
          rows={rows.map((venue) => ({
            id: venue.id,
            to: `/venues/${venue.id}`,
            title: venue.name,
            subtitle: venue.city ?? undefined,
            aside: <VenueStatus status={venue.status} />,
          }))}
        />
      )}
    </Section>
  )
}

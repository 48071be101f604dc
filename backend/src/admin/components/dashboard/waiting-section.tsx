import { useTranslation } from "react-i18next"

import { bookingsAddress } from "../../lib/dashboard/addresses"
import type { Agenda } from "../../lib/dashboard/dashboard"
import { addDays } from "../../lib/time/wall"
import { EmptyHint } from "../page/empty-hint"
import { LinkRows } from "../page/link-rows"
import { Section } from "../page/section"

type Props = { agenda: Agenda; venueId: string | undefined }

/** How far back the backend looks for visits without outcome. */
const LOOK_BACK_DAYS = 14

/** What somebody has to do: requests to answer, outcomes to say. */
export function WaitingSection({ agenda, venueId }: Props) {
  const { t } = useTranslation()
  const { requested, without_outcome, date } = agenda
  const from = addDays(date, -LOOK_BACK_DAYS)
  const to = addDays(date, -1)
  const rows = [
    {
      id: "requested",
      count: requested,
      to: bookingsAddress({ statuses: ["requested"], venueId }),
    },
    {
      id: "without_outcome",
      count: without_outcome,
      to: bookingsAddress({ statuses: ["confirmed", "checked_in"], days: { from, to }, venueId }),
    },
  ].filter(({ count }) => count > 0)

  return (
    <Section title={t("plaza.dashboard.waiting.title")}>
      {rows.length === 0 && <EmptyHint>{t("plaza.dashboard.waiting.none")}</EmptyHint>}
      {rows.length > 0 && (
        <LinkRows
          rows={rows.map(({ count, ...row }) => ({
            ...row,
            title: t(`plaza.dashboard.waiting.${row.id}`, { count }),
          }))}
        />
      )}
    </Section>
  )
}

import { useTranslation } from "react-i18next"

import type { Activity } from "../../lib/dashboard/dashboard"
import { formatInstantShort } from "../../lib/time/format"
import { EmptyHint } from "../page/empty-hint"
import { LinkRows } from "../page/link-rows"
import { Section } from "../page/section"

/** The last things that happened to visits, newest first. */
export function ActivitySection({ activity }: { activity: Activity[] }) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.dashboard.activity.${key}`)
  const what = ({ event, to }: Activity) => text(event === "status_changed" ? to : event)
  return (
    <Section title={text("title")}>
      {activity.length === 0 && <EmptyHint>{text("none")}</EmptyHint>}
      {activity.length > 0 && (
        <LinkRows
          rows={activity.map((one) => ({
            id: one.id,
            to: `/bookings/${one.booking_id}`,
            title: `${what(one)} · ${one.client ?? t("plaza.dashboard.noClient")}`,
            subtitle: [formatInstantShort(one.at, one.time_zone), one.number, text(`by.${one.by}`)]
              .filter(Boolean)
              .join(", "),
          }))}
        />
      )}
    </Section>
  )
}

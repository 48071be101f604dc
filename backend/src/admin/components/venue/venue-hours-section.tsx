import { CalendarMini } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { localDateOf } from "../../lib/time/instant"
import type { Venue } from "../../lib/venue/venue"
import { HoursOverview } from "../hours/hours-overview"
import { openingValues } from "../hours/opening-hours"
import { Section } from "../page/section"
import { useEditAction } from "../page/use-edit-action"

export function VenueHoursSection({ venue }: { venue: Venue }) {
  const { t } = useTranslation()
  const hours = openingValues(venue.opening_hours ?? { weekly: [], exceptions: [] })

  const edit = useEditAction("opening-hours")
  const holidays = { icon: <CalendarMini />, label: t("plaza.holidays.import"), to: "holidays" }

  return (
    <Section
      title={t("plaza.openingHours.title")}
      actions={edit.map(({ actions }) => ({ actions: [...actions, holidays] }))}
    >
      <HoursOverview
        hours={hours}
        texts="plaza.openingHours"
        today={localDateOf(new Date(), venue.time_zone)}
      />
    </Section>
  )
}

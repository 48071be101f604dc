import { useTranslation } from "react-i18next"

import type { StaffMember } from "../../lib/staff/staff-member"
import { localDateOf } from "../../lib/time/instant"
import { HoursOverview } from "../hours/hours-overview"
import { shiftValues } from "../hours/shift-hours"
import { Section } from "../page/section"
import { useVenueNames } from "../venue/use-venue-names"
import { useEditAction } from "../page/use-edit-action"

export function ShiftsSection({ member, timeZone }: { member: StaffMember; timeZone: string }) {
  const { t } = useTranslation()
  const nameOf = useVenueNames(member.venue_ids.length > 0)
  return (
    <Section title={t("plaza.shifts.title")} actions={useEditAction("shifts")}>
      <HoursOverview
        hours={shiftValues(member.shifts ?? { weekly: [], overrides: [] })}
        texts="plaza.shifts"
        today={localDateOf(new Date(), timeZone)}
        placeName={(id) => (id === member.venue_id ? undefined : nameOf(id))}
      />
    </Section>
  )
}

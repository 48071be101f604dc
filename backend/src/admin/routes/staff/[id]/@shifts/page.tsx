import { zodResolver } from "@hookform/resolvers/zod"
import { useState } from "react"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { ModalForm } from "../../../../components/form/modal-form"
import { HoursFields } from "../../../../components/hours/hours-fields"
import { hoursSchema, type HoursValues } from "../../../../components/hours/hours-values"
import { shiftBody, shiftValues } from "../../../../components/hours/shift-hours"
import { IntervalBars } from "../../../../components/team/bars/interval-bars"
import { showRefusedShift } from "../../../../components/team/show-refused-shift"
import { useVenueNames } from "../../../../components/venue/use-venue-names"
import { staff, type StaffMember } from "../../../../lib/staff/staff-member"
import { WEEKDAYS, weekdayName } from "../../../../lib/time/weekdays"

const weekRows = () =>
  WEEKDAYS.map((weekday) => ({
    path: `days.${weekday - 1}.intervals` as const,
    label: weekdayName(weekday),
    short: weekdayName(weekday, "short"),
  }))

const EditShifts = () => {
  const { data: member } = staff.useOne(useParams().id)
  return member ? <ShiftsForm member={member} /> : null
}

const ShiftsForm = ({ member }: { member: StaffMember }) => {
  const { t } = useTranslation()
  const { mutateAsync } = staff.useStep(member.id)
  const nameOf = useVenueNames(member.venue_ids.length > 0)
  const places = [member.venue_id, ...member.venue_ids].map((id) => ({ id, name: nameOf(id) ?? id }))
  // Of the shifts that the form was filled with: others have to be looked at first.
  const [revision] = useState(member.shifts?.revision)
  const form = useForm<HoursValues>({
    resolver: zodResolver(hoursSchema),
    defaultValues: shiftValues(member.shifts ?? { weekly: [], overrides: [] }),
  })

  return (
    <ModalForm
      form={form}
      title={t("plaza.shifts.edit", { name: member.name })}
      hint={member.venue?.time_zone && t("plaza.hours.zone", { zone: member.venue.time_zone })}
      action={t("actions.save")}
      send={(values) =>
        mutateAsync({ step: "shifts", body: { ...shiftBody(values), revision } }).catch((error: unknown) =>
          showRefusedShift(form, error),
        )
      }
      done={t("plaza.shifts.done")}
    >
      <IntervalBars form={form} rows={weekRows()} />
      <HoursFields form={form} texts="plaza.shifts" dated places={places} />
    </ModalForm>
  )
}

export default EditShifts

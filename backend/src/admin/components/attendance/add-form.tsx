import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { useCorrection } from "../../lib/attendance/attendance"
import { readTimes, timesShape } from "../../lib/attendance/typed-times"
import { partOf } from "../../lib/forms/part-of"
import { requiredText } from "../../lib/forms/rules"
import { staff } from "../../lib/staff/staff-member"
import { localDateOf } from "../../lib/time/instant"
import { venues } from "../../lib/venue/venue"
import { DrawerForm } from "../form/drawer-form"
import { SelectField } from "../form/select-field"
import { TimesFields } from "./times-fields"

const schema = z.object({ venue_id: requiredText(), staff_id: requiredText(), ...timesShape })
type Values = z.infer<typeof schema>

type Props = { venues: { id: string; name: string }[]; venueId: string; staffId?: string }

/** Adds a record that was forgotten, with the reason. */
export function AddForm({ venues: offered, venueId, staffId = "" }: Props) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.attendance.correct.${key}`)
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      ...{ venue_id: venueId, staff_id: staffId, came: "", left: "", breaks: [], reason: "" },
      date: localDateOf(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone),
    },
  })
  const chosen = form.watch("venue_id")
  const { data: venue } = venues.useOne(chosen || undefined)
  const { rows: team } = staff.useList(
    { venue_id: chosen, limit: 100, order: "name" },
    { enabled: Boolean(chosen) },
  )
  const { mutateAsync } = useCorrection()
  const zone = venue?.time_zone ?? "UTC"
  const options = (rows: { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }))
  const send = ({ venue_id, staff_id, ...typed }: Values) =>
    mutateAsync({ venue_id, staff_id, ...readTimes(typed, zone, null), reason: typed.reason })

  return (
    <DrawerForm form={form} title={text("addTitle")} send={send} done={text("added")}>
      {offered.length > 1 && (
        <SelectField
          control={form.control}
          name="venue_id"
          label={text("venue")}
          options={options(offered)}
        />
      )}
      <SelectField
        control={form.control}
        name="staff_id"
        label={text("staff")}
        options={options(team)}
        placeholder={t("actions.select")}
      />
      <TimesFields control={partOf(form.control)} timeZone={zone} />
    </DrawerForm>
  )
}

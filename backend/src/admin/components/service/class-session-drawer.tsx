import { zodResolver } from "@hookform/resolvers/zod"
import { Text } from "@medusajs/ui"
import { useForm, useWatch, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { hasCode, type ApiError } from "../../lib/api/error"
import { Withdrawn } from "../../lib/forms/use-submit"
import { useCreateSessions } from "../../lib/service/class-sessions"
import type { Service } from "../../lib/service/service"
import { staff } from "../../lib/staff/staff-member"
import { formatInstantShort } from "../../lib/time/format"
import { WEEKDAYS, weekdayName } from "../../lib/time/weekdays"
import { ChoicesField } from "../form/choices-field"
import { DateField } from "../form/date-field"
import { DrawerForm } from "../form/drawer-form"
import { NumberField } from "../form/number-field"
import { SelectField } from "../form/select-field"
import { SwitchField } from "../form/switch-field"
import { TimeField } from "../form/time-field"
import {
  classSessionBody,
  classSessionSchema,
  newClassSession,
  NOBODY,
  type ClassSessionValues,
} from "./class-session-form"

type Props = { service: Service; timeZone: string }

/** Adds one session, or one for each chosen weekday until there are enough. */
export function ClassSessionForm({ service, timeZone }: Props) {
  const { t } = useTranslation()
  const { mutateAsync } = useCreateSessions(service.id)
  const form = useForm<ClassSessionValues>({
    resolver: zodResolver(classSessionSchema),
    defaultValues: newClassSession(service),
  })
  const { is_repeated, count } = useWatch({ control: form.control })

  const send = async (values: ClassSessionValues) => {
    try {
      return await mutateAsync(classSessionBody(values, timeZone))
    } catch (error) {
      if (!hasCode(error, "slot_unavailable")) throw error
      const starts = takenStarts(error, timeZone).join("; ")
      form.setError("date", { message: t("plaza.classSessions.add.conflicts", { starts }) })
      throw new Withdrawn()
    }
  }

  return (
    <DrawerForm
      form={form}
      title={t("plaza.classSessions.add.title")}
      send={send}
      done={t("plaza.classSessions.add.done", { count: is_repeated ? (count ?? 0) : 1 })}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("plaza.hours.zone", { zone: timeZone })}
      </Text>
      <Fields control={form.control} service={service} isRepeated={is_repeated ?? false} />
    </DrawerForm>
  )
}

/** The starts that a refusal names, in the venue's zone. */
function takenStarts(error: ApiError, timeZone: string): string[] {
  const { conflicts } = error.body
  return (Array.isArray(conflicts) ? conflicts : []).map(({ starts_at }: { starts_at: string }) =>
    formatInstantShort(starts_at, timeZone),
  )
}

type FieldsProps = { control: Control<ClassSessionValues>; service: Service; isRepeated: boolean }

function Fields({ control, service, isRepeated }: FieldsProps) {
  const { t } = useTranslation()
  const { rows } = staff.useList({ venue_id: service.venue_id, limit: 100, order: "name" })
  const team = rows.filter(({ id }) => service.staff_ids.includes(id))
  const label = (field: string) => t(`plaza.classSessions.add.${field}`)

  return (
    <>
      <div className="grid grid-cols-[1fr_96px] gap-2">
        <DateField control={control} name="date" label={label("date")} />
        <TimeField control={control} name="time" label={label("time")} />
      </div>
      <SwitchField control={control} name="is_repeated" label={label("repeat")} hint={label("repeatHint")} />
      {isRepeated && (
        <>
          <ChoicesField
            control={control}
            name="weekdays"
            label={label("weekdays")}
            hint={label("weekdaysHint")}
            options={WEEKDAYS.map((day) => ({ value: String(day), label: weekdayName(day) }))}
          />
          <NumberField control={control} name="count" label={label("count")} min={1} max={366} />
        </>
      )}
      <SelectField
        control={control}
        name="staff_id"
        label={t("plaza.staff.one")}
        options={[
          { value: NOBODY, label: t("plaza.classSessions.fields.nobody") },
          ...team.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NumberField control={control} name="capacity" label={label("capacity")} min={1} max={1000} />
    </>
  )
}

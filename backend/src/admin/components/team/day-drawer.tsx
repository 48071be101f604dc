import { zodResolver } from "@hookform/resolvers/zod"
import { Button, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useFieldArray, useForm, useWatch, type UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useChangeDays, type RotaDay, type RotaMember } from "../../lib/team/rota"
import { formatDate } from "../../lib/time/format"
import { weekdayOf } from "../../lib/time/wall"
import { weekdayName } from "../../lib/time/weekdays"
import { ChoicesField } from "../form/choices-field"
import { DrawerForm } from "../form/drawer-form"
import { SelectField } from "../form/select-field"
import { NEW_INTERVAL, type HoursValues } from "../hours/hours-values"
import { IntervalErrors } from "../hours/interval-errors"
import { IntervalRow } from "../hours/interval-row"
import { nextInterval } from "../hours/next-interval"
import type { Place } from "../hours/place-cell"
import { IntervalBars } from "./bars/interval-bars"
import { datesAround, dayBody, daySchema, dayValues, modeOptions, type DayValues } from "./day-form"
import { showRefusedShift } from "./show-refused-shift"

type Props = { member: RotaMember; day: RotaDay; places: Place[] }

/** Changes what somebody works on a date, and on other dates of the week if they shall be the same. */
export function DayDrawer({ member, day, places }: Props) {
  const { t } = useTranslation()
  const { mutateAsync } = useChangeDays(member.id)
  // Of the shifts that the form was filled with: others have to be looked at first.
  const [revision] = useState(member.revision)
  const form = useForm<DayValues>({ resolver: zodResolver(daySchema), defaultValues: dayValues(day) })
  const mode = useWatch({ control: form.control, name: "mode" })
  // The shared fields know the hours alone.
  const hours = form as unknown as UseFormReturn<HoursValues>

  // What is not worked needs no shifts; what is, one at least.
  useEffect(() => {
    form.setValue("dates.0.off", mode !== "work")
    const isEmpty = form.getValues("dates.0.intervals").length === 0
    if (mode === "work" && isEmpty) form.setValue("dates.0.intervals", [NEW_INTERVAL])
  }, [form, mode])

  return (
    <DrawerForm
      form={form}
      title={t("plaza.team.day.title", { name: member.name })}
      send={(values) =>
        mutateAsync({ ...dayBody(values), revision }).catch((error: unknown) =>
          showRefusedShift(hours, error),
        )
      }
      done={t("plaza.team.day.done")}
    >
      <Text weight="plus">{formatDate(day.date)}</Text>
      <SelectField
        control={form.control}
        name="mode"
        label={t("plaza.team.day.mode")}
        options={modeOptions()}
      />
      {mode === "work" && <DayShifts form={hours} day={day} places={places} />}
      <ChoicesField
        control={form.control}
        name="also"
        label={t("plaza.team.day.also")}
        hint={t("plaza.team.day.alsoHint")}
        options={datesAround(day.date)}
      />
      <Text size="small" className="text-ui-fg-subtle">
        {t("plaza.team.day.absence")}{" "}
        <Link
          to={`/staff/${member.id}/time-off`}
          className="text-ui-fg-interactive underline underline-offset-4"
        >
          {t("plaza.timeOff.add")}
        </Link>
      </Text>
    </DrawerForm>
  )
}

/** The shifts of the date: as bars, and exactly. */
function DayShifts({
  form,
  day,
  places,
}: {
  form: UseFormReturn<HoursValues>
  day: RotaDay
  places: Place[]
}) {
  const { t } = useTranslation()
  const name = "dates.0.intervals" as const
  const { fields, append, remove } = useFieldArray({ control: form.control, name })
  const label = formatDate(day.date)
  const short = weekdayName(weekdayOf(day.date), "short")
  return (
    <div className="flex flex-col gap-y-3">
      <IntervalBars form={form} rows={[{ path: name, label, short }]} />
      {fields.map((field, at) => (
        <IntervalRow
          key={field.id}
          control={form.control}
          path={`${name}.${at}`}
          places={places}
          onRemove={() => remove(at)}
        />
      ))}
      <IntervalErrors control={form.control} path="dates.0" fields={["date"]} />
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="self-start"
        onClick={() => append(nextInterval(form.getValues(name)) ?? NEW_INTERVAL)}
      >
        {t("plaza.hours.addInterval")}
      </Button>
    </div>
  )
}

import { zodResolver } from "@hookform/resolvers/zod"
import { Drawer } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { CalendarSegment, VenueCalendar } from "../../lib/calendar/calendar"
import { minutesTo, moveSegment, resizeSegment } from "../../lib/calendar/change-visit"
import { DateField } from "../form/date-field"
import { NumberField } from "../form/number-field"
import { SelectField } from "../form/select-field"
import { TimeField } from "../form/time-field"
import { FormFooter } from "./form-footer"
import { lengthOf, moveVisitSchema, placeOf, type MoveVisitValues } from "./move-visit"
import { useVisitChange } from "./use-visit-change"

type Props = { calendar: VenueCalendar; segment: CalendarSegment; onDone: () => void }

/** Moves a visit without dragging: to a date and a time, to someone else, or to another length. */
export function MoveVisitForm({ calendar, segment, onDone }: Props) {
  const { t } = useTranslation()
  const { time_zone, staff } = calendar
  const change = useVisitChange(time_zone)
  const form = useForm<MoveVisitValues>({
    resolver: zodResolver(moveVisitSchema),
    defaultValues: placeOf(segment, time_zone),
  })
  const text = (key: string) => t(`plaza.calendar.visit.${key}`)
  const isUnderWay = segment.status === "checked_in"

  const submit = form.handleSubmit(async ({ date, time, staff_id, duration }) => {
    const to = { minutes: minutesTo(segment, date, time, time_zone), staff_id: staff_id || null }
    const isMoved = to.minutes !== 0 || to.staff_id !== segment.staff_id
    const isResized = duration !== lengthOf(segment)
    if (isMoved) {
      const moved = await change(
        (waived) => moveSegment(segment, to, time_zone, waived),
        t("plaza.calendar.visit.moved", { time }),
      )
      if (!moved) return
    }
    if (isResized) {
      const sequence = segment.sequence + (isMoved ? 1 : 0)
      const resized = await change(
        (waived) => resizeSegment(segment, duration, waived, sequence),
        t("plaza.bookings.history.resized"),
      )
      if (!resized) return
    }
    onDone()
  })

  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
        <Drawer.Body className="flex-1 space-y-4 overflow-y-auto">
          {!isUnderWay && (
            <>
              <DateField control={form.control} name="date" label={t("plaza.bookings.create.date")} />
              <TimeField control={form.control} name="time" label={t("plaza.bookings.create.time")} />
              <SelectField
                control={form.control}
                name="staff_id"
                label={text("staff")}
                options={staff.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </>
          )}
          <NumberField control={form.control} name="duration" label={text("duration")} min={5} step={5} />
        </Drawer.Body>
        <FormFooter label={text("save")} isSubmitting={form.formState.isSubmitting} onCancel={onDone} />
      </form>
    </FormProvider>
  )
}

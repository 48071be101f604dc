import { zodResolver } from "@hookform/resolvers/zod"
import { Button, Drawer } from "@medusajs/ui"
import { FormProvider, useFieldArray, useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { request } from "../../lib/api/request"
import { SOURCES } from "../../lib/booking/booking"
import type { VenueCalendar } from "../../lib/calendar/calendar"
import { DateField } from "../form/date-field"
import { LongTextField } from "../form/long-text-field"
import { SelectField } from "../form/select-field"
import { TimeField } from "../form/time-field"
import { FormFooter } from "./form-footer"
import { ClientFields } from "./client-fields"
import { FreeTimes } from "./free-times"
import { newSegment, newVisit, newVisitBody, newVisitSchema, type NewVisitValues } from "./new-visit"
import { SegmentFields } from "./segment-fields"
import type { FreeTime } from "./use-board-options"
import { useVisitChange } from "./use-visit-change"

type Props = {
  calendar: VenueCalendar
  free: FreeTime
  /** for whom, when it is known from the start */
  clientId: string | null
  onDone: () => void
}

/** Books a visit for someone at the desk or on the phone, without leaving the calendar. */
export function NewVisitForm({ calendar, free, clientId, onDone }: Props) {
  const { t } = useTranslation()
  const { venue_id, time_zone } = calendar
  const book = useVisitChange(time_zone)
  const isStaff = calendar.staff.some(({ id }) => id === free.laneId)
  const form = useForm<NewVisitValues>({
    resolver: zodResolver(newVisitSchema),
    defaultValues: newVisit({ ...free, laneId: isStaff ? free.laneId : null }),
  })
  const { control } = form
  const { fields, append, remove } = useFieldArray({ control, name: "segments" })

  const submit = form.handleSubmit(async (values) => {
    const body = newVisitBody(values, time_zone)
    const isDone = await book(
      (waived) => request<unknown>("/admin/bookings", { method: "POST", body: { ...body, ...waived } }),
      t("plaza.bookings.create.done"),
    )
    if (isDone) onDone()
  })

  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
        <Drawer.Body className="flex-1 space-y-4 overflow-y-auto">
          <ClientFields form={form} venueId={venue_id} clientId={clientId} />
          {fields.map((field, index) => (
            <SegmentFields
              key={field.id}
              form={form}
              index={index}
              venueId={venue_id}
              onRemove={fields.length > 1 ? () => remove(index) : undefined}
            />
          ))}
          {fields.length < 8 && (
            <Button
              size="small"
              variant="secondary"
              type="button"
              className="self-start"
              onClick={() => append(newSegment(form.getValues(`segments.${fields.length - 1}.staff_id`)))}
            >
              {t("plaza.calendar.create.addService")}
            </Button>
          )}
          <div className="grid grid-cols-[1fr_96px] gap-2">
            <DateField control={control} name="date" label={t("plaza.bookings.create.date")} />
            <TimeField control={control} name="time" label={t("plaza.bookings.create.time")} />
          </div>
          <FreeTimes form={form} venueId={venue_id} timeZone={time_zone} />
          <SelectField
            control={control}
            name="source"
            label={t("plaza.bookings.create.source")}
            options={SOURCES.map((value) => ({ value, label: t(`plaza.bookings.create.sources.${value}`) }))}
          />
          <LongTextField
            control={control}
            name="notes"
            label={t("plaza.bookings.fields.notes")}
            rows={2}
            optional
          />
        </Drawer.Body>
        <FormFooter
          label={t("plaza.calendar.create.book")}
          isSubmitting={form.formState.isSubmitting}
          onCancel={onDone}
        />
      </form>
    </FormProvider>
  )
}

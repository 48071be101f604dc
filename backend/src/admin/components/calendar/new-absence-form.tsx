import { zodResolver } from "@hookform/resolvers/zod"
import { Drawer, toast, usePrompt } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { ApiError, hasCode } from "../../lib/api/error"
import { request } from "../../lib/api/request"
import { useChange } from "../../lib/api/use-change"
import type { VenueCalendar } from "../../lib/calendar/calendar"
import { showRefusal } from "../../lib/forms/use-submit"
import { absenceBody } from "../../lib/time/absence"
import { DateField } from "../form/date-field"
import { LongTextField } from "../form/long-text-field"
import { SelectField } from "../form/select-field"
import { TimeField } from "../form/time-field"
import { FormFooter } from "./form-footer"
import { newAbsence, newAbsenceSchema, type NewAbsenceValues } from "./new-absence"
import { subjectOf, subjectsOf } from "./subjects"
import type { FreeTime } from "./use-board-options"

type Props = {
  kind: "block" | "time_off"
  calendar: VenueCalendar
  free: FreeTime
  onDone: () => void
}

/** Keeps a time free, or takes time off; when bookings lie in time off, asks whether they shall stay. */
export function NewAbsenceForm({ kind, calendar, free, onDone }: Props) {
  const { t } = useTranslation()
  const prompt = usePrompt()
  const { mutateAsync } = useChange(({ path, body }: { path: string; body: object }) =>
    request<unknown>(path, { method: "POST", body }),
  )
  const subjects = subjectsOf(calendar, kind)
  const form = useForm<NewAbsenceValues>({
    resolver: zodResolver(newAbsenceSchema),
    defaultValues: newAbsence(free, subjectOf(calendar, kind, free.laneId)),
  })
  const { control } = form
  const text = (key: string, values: Record<string, number> = {}) => t(`plaza.calendar.create.${key}`, values)

  const send = async (values: NewAbsenceValues, force = false): Promise<boolean> => {
    const span = absenceBody(values, calendar.time_zone)
    const [of, id = ""] = values.subject.split(":")
    const path = kind === "block" ? "/admin/blocks" : `/admin/staff/${id}/time-off`
    const body = kind === "block" ? { ...span, [`${of}_id`]: id } : { ...span, ...(force ? { force } : {}) }
    try {
      await mutateAsync({ path, body })
      return true
    } catch (error) {
      if (!hasCode(error, "bookings_affected")) throw error
      if (kind === "block") {
        toast.error(text("bookedBlock"))
        return false
      }
      const agreed = await prompt({
        title: t("plaza.timeOff.affected.title"),
        description: text("affected", { count: countOf(error) }),
        confirmText: text("force"),
        cancelText: t("actions.cancel"),
        variant: "confirmation",
      })
      return agreed ? send(values, true) : false
    }
  }

  const submit = form.handleSubmit(async (values) => {
    try {
      if (!(await send(values))) return
      toast.success(text(kind === "block" ? "blocked" : "absent"))
      onDone()
    } catch (error) {
      showRefusal(form, error)
    }
  })

  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
        <Drawer.Body className="flex-1 space-y-4 overflow-y-auto">
          <SelectField control={control} name="subject" label={text("whom")} options={subjects} />
          <div className="grid grid-cols-[1fr_96px] items-start gap-2">
            <DateField control={control} name="from_date" label={t("plaza.calendar.entry.from")} />
            <TimeField control={control} name="from_time" label={t("plaza.bookings.create.time")} />
            <DateField control={control} name="until_date" label={t("plaza.calendar.entry.until")} />
            <TimeField control={control} name="until_time" label={t("plaza.bookings.create.time")} />
          </div>
          <LongTextField control={control} name="reason" label={text("reason")} rows={2} optional />
        </Drawer.Body>
        <FormFooter label={text("save")} isSubmitting={form.formState.isSubmitting} onCancel={onDone} />
      </form>
    </FormProvider>
  )
}

function countOf(error: ApiError): number {
  const { booking_ids } = error.body
  return Array.isArray(booking_ids) ? booking_ids.length : 1
}

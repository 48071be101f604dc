import { Button, Text } from "@medusajs/ui"
import { useWatch, type UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useFreeTimes } from "../../lib/calendar/free-times"
import { formatDate, formatTime } from "../../lib/time/format"
import type { NewVisitValues } from "./new-visit"

type Props = { form: UseFormReturn<NewVisitValues>; venueId: string; timeZone: string }

/** The times at which the chosen services could start that day; one press takes one. */
export function FreeTimes({ form, venueId, timeZone }: Props) {
  const { t } = useTranslation()
  const [segments, date, time] = useWatch({ control: form.control, name: ["segments", "date", "time"] })
  const asked = segments.map(({ variant_id, staff_id }) => ({ variant_id, staff_id: staff_id || null }))
  const { data, error } = useFreeTimes({ venue_id: venueId, date, segments: asked })
  if (!data && !error) return null

  return (
    <div role="group" aria-label={t("plaza.calendar.create.free", { date: formatDate(date) })}>
      <Text size="small" weight="plus" className="mb-2">
        {t("plaza.calendar.create.free", { date: formatDate(date) })}
      </Text>
      {(error || data?.length === 0) && (
        <Text size="small" className="text-ui-fg-subtle">
          {error ? error.message : t("plaza.calendar.create.noFree")}
        </Text>
      )}
      <div className="flex max-h-40 flex-wrap gap-1 overflow-y-auto p-0.5">
        {data?.map((starts_at) => {
          const shown = formatTime(starts_at, timeZone)
          return (
            <Button
              key={starts_at}
              size="small"
              type="button"
              variant={shown === time ? "primary" : "secondary"}
              aria-pressed={shown === time}
              onClick={() => form.setValue("time", shown, { shouldValidate: true })}
            >
              {shown}
            </Button>
          )
        })}
      </div>
    </div>
  )
}

import { Button } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { WEEKDAYS, weekdayName } from "../../lib/time/weekdays"
import { copyHours } from "./copy-hours"
import type { HoursValues } from "./hours-values"

const [FIRST, ...OTHERS] = WEEKDAYS

/** The hours of Monday for the other weekdays, or the whole week, in one click. */
export function CopyFirstDay({ form }: { form: UseFormReturn<HoursValues> }) {
  const { t } = useTranslation()
  const to = { workdays: OTHERS.slice(0, 4), all: OTHERS }
  return (
    <div className="flex flex-wrap gap-2">
      {(["workdays", "all"] as const).map((which) => (
        <Button
          key={which}
          type="button"
          size="small"
          variant="secondary"
          onClick={() => copyHours(form, FIRST, to[which])}
        >
          {t(`plaza.hours.copyFirst.${which}`, { day: weekdayName(FIRST) })}
        </Button>
      ))}
    </div>
  )
}

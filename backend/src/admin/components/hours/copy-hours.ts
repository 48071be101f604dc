import type { UseFormReturn } from "react-hook-form"

import type { HoursValues } from "./hours-values"

/** Gives other weekdays (1 is Monday) the hours of one. */
export function copyHours(form: UseFormReturn<HoursValues>, from: number, to: readonly number[]): void {
  for (const weekday of to) {
    const intervals = form.getValues(`days.${from - 1}.intervals`).map((interval) => ({ ...interval }))
    form.setValue(`days.${weekday - 1}.intervals`, intervals, { shouldDirty: true })
  }
}

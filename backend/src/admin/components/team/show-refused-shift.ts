import i18n from "i18next"
import type { FieldPath, UseFormReturn } from "react-hook-form"

import { isOverlap, placeOf, refusedShift } from "../../lib/team/refused-shift"
import { Withdrawn } from "../../lib/forms/use-submit"
import type { HoursValues } from "../hours/hours-values"

/**
 * Says at the shift itself what the backend has against it; anything else is thrown again.
 * @throws Withdrawn when it is said, the error when it is about something else
 */
export function showRefusedShift(form: UseFormReturn<HoursValues>, error: unknown): never {
  const refused = refusedShift(error)
  const { days, dates } = form.getValues()
  const lists = { weekly: { name: "days", of: days }, overrides: { name: "dates", of: dates.map(counted) } }
  const list = refused && (refused.list === "weekly" ? lists.weekly : lists.overrides)
  const place = list && placeOf(list.of, refused.index)
  if (!refused || !list || !place) throw error
  const path = `${list.name}.${place[0]}.intervals.${place[1]}.end` as FieldPath<HoursValues>
  const message = isOverlap(refused) ? i18n.t("plaza.validation.interval.overlap") : sentence(refused.message)
  form.setError(path, { message })
  throw new Withdrawn()
}

/** A day off is sent as one entry, too. */
const counted = ({ off, intervals }: HoursValues["dates"][number]) => ({
  intervals: off ? [null] : intervals,
})

const sentence = (message: string) => message.charAt(0).toUpperCase() + message.slice(1)

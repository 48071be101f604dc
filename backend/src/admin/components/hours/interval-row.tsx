import { CalendarMini } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useWatch, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { DateCell } from "./date-cell"
import type { HoursValues } from "./hours-values"
import { IntervalErrors } from "./interval-errors"
import { PlaceCell, type Place } from "./place-cell"
import { TimeCell } from "./time-cell"
import { RemoveButton } from "../form/remove-button"

type Path = `days.${number}.intervals.${number}` | `dates.${number}.intervals.${number}`

type Props = {
  control: Control<HoursValues>
  path: Path
  /** offers the dates between which it is valid */
  dated?: boolean
  /** where it can be worked, when there is a choice */
  places?: Place[]
  onRemove: () => void
}

/** One interval: from, until, and for shifts the dates it is worked between. */
export function IntervalRow({ control, path, dated = false, places = [], onRemove }: Props) {
  const { t } = useTranslation()
  const [from, until] = useWatch({ control, name: [`${path}.from`, `${path}.until`] })
  const [isOpen, setOpen] = useState(Boolean(from || until))

  return (
    <div className="flex flex-col gap-y-1">
      <div className="flex items-start gap-x-2">
        <div className="flex flex-wrap items-center gap-2">
          <TimeCell control={control} name={`${path}.start`} label={t("plaza.hours.from")} />
          <Text size="small" className="text-ui-fg-muted">
            –
          </Text>
          <TimeCell control={control} name={`${path}.end`} label={t("plaza.hours.until")} />
          {places.length > 1 && <PlaceCell control={control} name={`${path}.venue_id`} places={places} />}
          {dated && !isOpen && (
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              aria-label={t("plaza.hours.limitDates")}
              title={t("plaza.hours.limitDates")}
              onClick={() => setOpen(true)}
            >
              <CalendarMini />
            </IconButton>
          )}
          {isOpen && (
            <>
              <DateCell control={control} name={`${path}.from`} label={t("plaza.hours.effectiveFrom")} />
              <Text size="small" className="text-ui-fg-muted">
                –
              </Text>
              <DateCell control={control} name={`${path}.until`} label={t("plaza.hours.effectiveUntil")} />
            </>
          )}
        </div>
        <RemoveButton onClick={onRemove} />
      </div>
      <IntervalErrors control={control} path={path} />
    </div>
  )
}

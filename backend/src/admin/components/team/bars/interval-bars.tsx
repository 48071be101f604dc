import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useWatch, type FieldPath, type UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { DAY } from "../../../lib/time/local-time"
import type { HoursValues, IntervalValues } from "../../hours/hours-values"
import { DayBars } from "./day-bars"
import { drawnOf, withBar, withBreak, withTimes } from "./drawn-intervals"
import { HourAxis } from "./hour-axis"

export type BarRow = {
  /** where the intervals of the day are in the form */
  path: `days.${number}.intervals` | `dates.${number}.intervals`
  label: string
  /** what stands beside the bars, where there is little room */
  short: string
}

type Props = { form: UseFormReturn<HoursValues>; rows: BarRow[]; venueId?: string }

/** The intervals of days as bars beside their exact fields: both show the same values of the form. */
export function IntervalBars({ form, rows, venueId }: Props) {
  const { t } = useTranslation()
  const watched = useWatch({ control: form.control, name: rows.map(({ path }) => path) })
  const lists = watched.map((list) => (Array.isArray(list) ? (list as IntervalValues[]) : []))
  const [chosen, setChosen] = useState<{ row: number; index: number } | null>(null)
  const bars = lists.map(drawnOf)
  const latest = Math.max(DAY, ...bars.flat().map(({ end }) => end))
  const to = Math.ceil(latest / 180) * 180

  const write = (row: number, intervals: IntervalValues[]) => {
    const path = rows[row]?.path
    if (!path) return
    form.setValue(path as FieldPath<HoursValues>, intervals as never, { shouldDirty: true })
    if (form.formState.isSubmitted) void form.trigger()
  }
  const listOf = (row: number) => lists[row] ?? []
  const split = (row: number, index: number) => write(row, withBreak(listOf(row), index))
  const remove = (row: number, index: number) => {
    write(
      row,
      listOf(row).filter((_, at) => at !== index),
    )
    setChosen(null)
  }
  const nameOf = (row: number, index: number) =>
    t("plaza.team.bars.shift", { day: rows[row]?.label, number: index + 1 })

  return (
    <div className="flex flex-col gap-y-2">
      <div className="grid grid-cols-[3rem_1fr] items-center gap-x-2 gap-y-1 sm:grid-cols-[6rem_1fr]">
        <span />
        <HourAxis to={to} />
        {rows.map(({ path, label, short }, row) => (
          <div key={path} className="contents">
            <Text size="small" leading="compact" className="truncate" aria-hidden>
              {short}
            </Text>
            <DayBars
              {...{ label, to }}
              bars={bars[row] ?? []}
              chosen={chosen?.row === row ? chosen.index : null}
              nameOf={(index) => nameOf(row, index)}
              onAdd={(bar) => write(row, withBar(listOf(row), bar, venueId))}
              onChange={(index, bar) => write(row, withTimes(listOf(row), index, bar))}
              onChoose={(index) => setChosen({ row, index })}
              onSplit={(index) => split(row, index)}
              onRemove={(index) => remove(row, index)}
            />
          </div>
        ))}
      </div>
      <div className="flex min-h-7 flex-wrap items-center gap-2">
        {chosen && listOf(chosen.row)[chosen.index] ? (
          <>
            <Text size="small" weight="plus">
              {nameOf(chosen.row, chosen.index)}
            </Text>
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={() => split(chosen.row, chosen.index)}
            >
              {t("plaza.team.bars.break")}
            </Button>
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={() => remove(chosen.row, chosen.index)}
            >
              {t("actions.remove")}
            </Button>
          </>
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {t("plaza.team.bars.hint")}
          </Text>
        )}
      </div>
    </div>
  )
}

import { Heading, Text } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { WEEKDAYS } from "../../lib/time/weekdays"
import { CopyFirstDay } from "./copy-first-day"
import { DateList } from "./date-list"
import { DayRow } from "./day-row"
import type { HoursValues } from "./hours-values"
import type { Place } from "./place-cell"

type Props = {
  form: UseFormReturn<HoursValues>
  /** i18n keys `<texts>.{weekly,off}`, and those of the dates */
  texts: string
  /** whether weekly intervals may be limited to a range of dates */
  dated?: boolean
  /** whether single dates may differ from the week, and say what is on */
  dates?: "none" | "plain" | "labelled"
  /** where intervals can be worked, the usual place first */
  places?: Place[]
}

/** A week of intervals, and the dates that differ from it. */
export function HoursFields({ form, texts, dated = false, dates = "plain", places }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <section className="flex flex-col gap-y-3">
        <div>
          <Heading level="h2">{t(`${texts}.weekly`)}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("plaza.hours.hint")}
          </Text>
        </div>
        <CopyFirstDay form={form} />
        <div className="bg-ui-bg-component shadow-elevation-card-rest divide-y rounded-lg">
          {WEEKDAYS.map((weekday) => (
            <DayRow
              key={weekday}
              form={form}
              index={weekday - 1}
              offLabel={t(`${texts}.off`)}
              dated={dated}
              places={places}
            />
          ))}
        </div>
      </section>
      {dates !== "none" && (
        <DateList form={form} texts={texts} labelled={dates === "labelled"} places={places} />
      )}
    </>
  )
}

import { zodResolver } from "@hookform/resolvers/zod"
import { Text } from "@medusajs/ui"
import { useEffect } from "react"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { localDateOf } from "../../lib/time/instant"
import { usePublicHolidays } from "../../lib/venue/holidays"
import { venues, type Venue } from "../../lib/venue/venue"
import { CountryField } from "../form/country-field"
import { ModalForm } from "../form/modal-form"
import { SelectField } from "../form/select-field"
import {
  ALL_REGIONS,
  holidayBody,
  holidayValues,
  holidaysSchema,
  toChoose,
  type HolidayValues,
} from "./holiday-choice"
import { HolidayList } from "./holiday-list"

const YEARS_AHEAD = 3

/** Closes a venue on public holidays that are chosen from those of a country or region. */
export function HolidaysForm({ venue }: { venue: Venue }) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.holidays.${key}`)
  const today = localDateOf(new Date(), venue.time_zone)
  const { mutateAsync } = venues.useStep(venue.id)
  const form = useForm<HolidayValues>({
    resolver: zodResolver(holidaysSchema),
    defaultValues: holidayValues(venue, today),
  })
  const { control, setValue } = form
  const [year, country, region] = useWatch({ control, name: ["year", "country", "region"] })
  const asked = { year, country, region: region === ALL_REGIONS ? "" : region }
  const { data, isError, isLoading } = usePublicHolidays(asked)
  const taken = venue.opening_hours?.exceptions.map(({ date }) => date) ?? []
  const options = toChoose(data?.holidays ?? [], taken)
  const initial = options.filter(({ date, isTaken }) => !isTaken && date >= today).map(({ date }) => date)
  const initialKey = initial.join()

  useEffect(() => {
    setValue("dates", initialKey ? initialKey.split(",") : [])
  }, [initialKey, setValue])

  const firstYear = Number(today.slice(0, 4))
  const years = Array.from({ length: YEARS_AHEAD }, (_, index) => String(firstYear + index))
  const regions = data?.regions ?? []

  return (
    <ModalForm
      form={form}
      title={text("title")}
      hint={text("hint")}
      action={text("action")}
      send={(values) => mutateAsync({ step: "holidays", body: holidayBody(values) })}
      done={text("done")}
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-3">
        <SelectField
          control={control}
          name="year"
          label={text("year")}
          options={years.map((value) => ({ value, label: value }))}
        />
        <CountryField control={control} name="country" label={t("fields.country")} />
        {regions.length > 0 && (
          <SelectField
            control={control}
            name="region"
            label={text("region")}
            options={[
              { value: ALL_REGIONS, label: text("allRegions") },
              ...regions.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
        )}
      </div>
      {isLoading && <Text size="small">{text("loading")}</Text>}
      {isError && (
        <Text size="small" className="text-ui-fg-error">
          {text("unknown")}
        </Text>
      )}
      {data && <HolidayList control={control} options={options} />}
      <Text size="xsmall" className="text-ui-fg-muted">
        {text("attribution")}
      </Text>
    </ModalForm>
  )
}

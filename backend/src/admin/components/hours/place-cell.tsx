import { Select } from "@medusajs/ui"
import { Controller, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { HoursValues } from "./hours-values"

/** A venue at which an interval can be worked. */
export type Place = { id: string; name: string }

type Path = `days.${number}.intervals.${number}` | `dates.${number}.intervals.${number}`
type Props = { control: Control<HoursValues>; name: `${Path}.venue_id`; places: Place[] }

/** Where an interval is worked; the first place unless another is chosen. */
export function PlaceCell({ control, name, places }: Props) {
  const { t } = useTranslation()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, ref, ...field } }) => (
        <Select {...field} size="small" value={value || places[0]?.id} onValueChange={onChange}>
          <Select.Trigger ref={ref} aria-label={t("plaza.venues.one")} className="w-40">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {places.map(({ id, name: placeName }) => (
              <Select.Item key={id} value={id}>
                {placeName}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    />
  )
}

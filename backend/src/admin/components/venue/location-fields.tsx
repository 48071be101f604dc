import { useMemo } from "react"
import { useWatch, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { currencyOptions, zoneOptions } from "../../lib/venue/zones"
import { CountryField } from "../form/country-field"
import { NumberField } from "../form/number-field"
import { SearchField } from "../form/search-field"
import { TextField } from "../form/text-field"
import type { LocationValues } from "./venue-location"

export function LocationFields({ control }: { control: Control<LocationValues> }) {
  const { t } = useTranslation()
  const zone = useWatch({ control, name: "time_zone" })
  const zones = useMemo(() => zoneOptions(zone), [zone])
  const currencies = useMemo(currencyOptions, [])

  return (
    <>
      <div className="col-span-full">
        <TextField control={control} name="address_1" label={t("fields.address")} optional />
      </div>
      <TextField control={control} name="postal_code" label={t("fields.postalCode")} optional />
      <TextField control={control} name="city" label={t("fields.city")} />
      <TextField control={control} name="province" label={t("fields.province")} optional />
      <CountryField control={control} name="country_code" label={t("fields.country")} />
      <NumberField
        control={control}
        name="latitude"
        min={-90}
        max={90}
        step="any"
        empty={null}
        label={t("plaza.venues.fields.latitude")}
        placeholder="13.7563"
        optional
      />
      <NumberField
        control={control}
        name="longitude"
        min={-180}
        max={180}
        step="any"
        empty={null}
        label={t("plaza.venues.fields.longitude")}
        placeholder="100.5018"
        optional
      />
      <SearchField
        control={control}
        name="time_zone"
        label={t("plaza.venues.fields.timeZone")}
        hint={t("plaza.venues.fields.timeZoneHint")}
        options={zones}
      />
      <SearchField
        control={control}
        name="currency_code"
        label={t("fields.currency")}
        hint={t("plaza.venues.fields.currencyHint")}
        options={currencies}
      />
    </>
  )
}

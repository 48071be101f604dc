"use client"

import { useTransition } from "react"
import { useTranslations } from "#languages"
import { SelectField } from "@/ui/select-field"
import { TextField } from "@/ui/text-field"
import { changeCountryAction } from "./change-country-action"

type AddressFieldsProps = {
  known: Record<string, string>
  errors: Record<string, string>
  countries: { value: string; label: string }[]
}

/** Where to deliver. Another country may have other deliveries, so they are asked for anew. */
export function AddressFields({ known, errors, countries }: AddressFieldsProps) {
  const t = useTranslations("checkout")
  const [pending, startTransition] = useTransition()
  return (
    <div className="grid gap-4 sm:grid-cols-6">
      <TextField
        name="address_1"
        label={t("streetAndNumber")}
        autoComplete="address-line1"
        defaultValue={known.address_1}
        error={errors.address_1}
        className="sm:col-span-4"
      />
      <TextField
        name="address_2"
        label={t("flatFloor")}
        optional
        autoComplete="address-line2"
        defaultValue={known.address_2}
        error={errors.address_2}
        className="sm:col-span-2"
      />
      <TextField
        name="postal_code"
        label={t("postalCode")}
        optional
        autoComplete="postal-code"
        defaultValue={known.postal_code}
        error={errors.postal_code}
        className="sm:col-span-2"
      />
      <TextField
        name="city"
        label={t("city")}
        autoComplete="address-level2"
        defaultValue={known.city}
        error={errors.city}
        className="sm:col-span-2"
      />
      <SelectField
        name="country_code"
        label={t("country")}
        autoComplete="country"
        defaultValue={known.country_code || countries[0]?.value}
        options={countries}
        error={errors.country_code}
        aria-busy={pending}
        onChange={(event) => {
          const country = event.currentTarget.value
          startTransition(() => changeCountryAction(country))
        }}
        className="sm:col-span-2"
      />
    </div>
  )
}

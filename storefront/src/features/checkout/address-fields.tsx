"use client"

import { useState, useTransition } from "react"
import { useTranslations } from "#languages"
import { SelectField } from "@/ui/select-field"
import { TextField } from "@/ui/text-field"
import { changeCountryAction } from "./change-country-action"

type AddressFieldsProps = {
  known: Record<string, string>
  errors: Record<string, string>
  countries: { value: string; label: string }[]
  addresses: { label: string; details: Record<string, string> }[]
}

const OTHER = "other"

/**
 * Where to deliver: an address of the customer's book, or another. Another country may have other deliveries, so they are
 * asked for anew.
 */
export function AddressFields({ known, errors, countries, addresses }: AddressFieldsProps) {
  const t = useTranslations("checkout")
  const [pending, startTransition] = useTransition()
  const [problem, setProblem] = useState<string | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const own = addresses.findIndex(({ details }) => details.address_1 === known.address_1)
  const selected = chosen ?? (own >= 0 ? String(own) : OTHER)
  const values = chosen === null ? known : (addresses[Number(chosen)]?.details ?? {})
  const changeCountry = (country: string) =>
    startTransition(async () => setProblem(await changeCountryAction(country)))
  return (
    // Another address fills the fields anew; what is typed into them stays otherwise.
    <div key={chosen} className="grid gap-4 sm:grid-cols-6">
      {addresses.length > 0 && (
        <SelectField
          name="saved_address"
          label={t("deliverTo")}
          value={selected}
          options={[
            ...addresses.map(({ label }, index) => ({ value: String(index), label })),
            { value: OTHER, label: t("anotherAddress") },
          ]}
          onChange={(event) => {
            const choice = event.currentTarget.value
            const country = addresses[Number(choice)]?.details.country_code
            setChosen(choice)
            if (country && country !== values.country_code) {
              changeCountry(country)
            }
          }}
          className="sm:col-span-6"
        />
      )}
      <TextField
        name="address_1"
        label={t("streetAndNumber")}
        autoComplete="address-line1"
        defaultValue={values.address_1}
        error={errors.address_1}
        className="sm:col-span-4"
      />
      <TextField
        name="address_2"
        label={t("flatFloor")}
        optional
        autoComplete="address-line2"
        defaultValue={values.address_2}
        error={errors.address_2}
        className="sm:col-span-2"
      />
      <TextField
        name="postal_code"
        label={t("postalCode")}
        optional
        autoComplete="postal-code"
        defaultValue={values.postal_code}
        error={errors.postal_code}
        className="sm:col-span-2"
      />
      <TextField
        name="city"
        label={t("city")}
        autoComplete="address-level2"
        defaultValue={values.city}
        error={errors.city}
        className="sm:col-span-2"
      />
      <SelectField
        name="country_code"
        label={t("country")}
        autoComplete="country"
        defaultValue={values.country_code || countries[0]?.value}
        options={countries}
        error={problem ?? errors.country_code}
        aria-busy={pending}
        onChange={(event) => {
          changeCountry(event.currentTarget.value)
        }}
        className="sm:col-span-2"
      />
    </div>
  )
}

"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import type { CustomerAddress } from "@/lib/plaza/schemas/customer-address"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { ButtonLink } from "@/ui/button-link"
import { CheckboxField } from "@/ui/checkbox-field"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { SelectField } from "@/ui/select-field"
import { TextField } from "@/ui/text-field"
import { saveAddressAction } from "./save-address-action"

type AddressFormProps = { address: CustomerAddress | null; countries: { value: string; label: string }[] }

/** An address of the book, new or to be changed. */
export function AddressForm({ address, countries }: AddressFormProps) {
  const t = useTranslations("addresses")
  const [state, action, pending] = useActionState(saveAddressAction, EMPTY_FORM)
  const errors = state.fieldErrors ?? {}
  return (
    <ActionForm action={action} pending={pending} answer={state} className="grid max-w-xl gap-5">
      <input type="hidden" name="id" value={address?.id ?? ""} />
      <TextField
        name="address_1"
        label={t("street")}
        autoComplete="address-line1"
        defaultValue={address?.address_1 ?? ""}
        error={errors.address_1}
      />
      <TextField
        name="address_2"
        label={t("flat")}
        autoComplete="address-line2"
        optional
        defaultValue={address?.address_2 ?? ""}
        error={errors.address_2}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="postal_code"
          label={t("postalCode")}
          autoComplete="postal-code"
          optional
          defaultValue={address?.postal_code ?? ""}
          error={errors.postal_code}
        />
        <TextField
          name="city"
          label={t("city")}
          autoComplete="address-level2"
          defaultValue={address?.city ?? ""}
          error={errors.city}
        />
      </div>
      <SelectField
        name="country_code"
        label={t("country")}
        autoComplete="country"
        options={countries}
        defaultValue={address?.country_code ?? countries[0]?.value}
        error={errors.country_code}
      />
      {!address?.is_default_shipping && <CheckboxField name="is_default" label={t("useByDefault")} />}
      <FormMessage state={state} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending}>
          {t("save")}
        </Button>
        <ButtonLink href="/account/addresses" variant="secondary">
          {t("cancel")}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}

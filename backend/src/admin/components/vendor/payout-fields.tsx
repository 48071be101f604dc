import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { PAYOUT_METHODS } from "../../lib/vendor/payout"
import { CountryField } from "../form/country-field"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"
import type { PayoutValues } from "./payout-form"

/** A bank account or an account of mobile money; each has fields of its own. */
export function PayoutFields({ form }: { form: UseFormReturn<PayoutValues> }) {
  const { t } = useTranslation()
  const { control } = form
  const text = (key: string) => t(`plaza.vendors.payout.${key}`)

  return (
    <>
      <SelectField
        control={control}
        name="method"
        label={text("method")}
        options={PAYOUT_METHODS.map((value) => ({ value, label: text(`methods.${value}`) }))}
      />
      <TextField control={control} name="account_holder" label={text("holder")} />
      {form.watch("method") === "bank_account" ? (
        <>
          <TextField control={control} name="bank_name" label={text("bank")} />
          <TextField control={control} name="account_number" label={text("number")} />
          <TextField control={control} name="bank_code" label={text("bankCode")} optional />
        </>
      ) : (
        <>
          <TextField control={control} name="provider" label={text("provider")} hint={text("providerHint")} />
          <TextField
            control={control}
            name="phone"
            type="tel"
            label={text("phone")}
            hint={text("phoneHint")}
          />
        </>
      )}
      <CountryField control={control} name="country_code" label={t("fields.country")} />
      <TextField
        control={control}
        name="currency_code"
        label={text("currency")}
        hint={text("currencyHint")}
      />
    </>
  )
}

import { useWatch, type Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { DEPOSIT_TYPES } from "../../lib/service/service"
import { DurationField } from "../form/duration-field"
import { MoneyField } from "../form/money-field"
import { NumberField } from "../form/number-field"
import { SelectField } from "../form/select-field"
import type { PaymentValues } from "./schemas"

/** What is paid when booking, and what cancelling costs. */
export function PaymentFields({ control, currency }: { control: Control<PaymentValues>; currency: string }) {
  const { t } = useTranslation()
  const type = useWatch({ control, name: "deposit.type" })
  const text = (key: string) => t(`plaza.services.payment.${key}`)
  const policy = "cancellation_policy"

  return (
    <>
      <SelectField
        control={control}
        name="deposit.type"
        label={text("deposit")}
        hint={text("depositHint")}
        options={DEPOSIT_TYPES.map((value) => ({ value, label: text(`deposits.${value}`) }))}
      />
      {type === "percentage" && (
        <NumberField
          control={control}
          name="deposit.value"
          min={0}
          max={100}
          step="any"
          empty={null}
          label={text("depositPercentage")}
        />
      )}
      {type === "fixed" && (
        <MoneyField
          control={control}
          name="deposit.value"
          label={text("depositAmount")}
          currency={currency}
        />
      )}
      <DurationField
        control={control}
        name={`${policy}.free_until_minutes`}
        label={text("freeUntil")}
        hint={text("freeUntilHint")}
      />
      <NumberField
        control={control}
        name={`${policy}.late_fee_percentage`}
        min={0}
        max={100}
        step="any"
        label={text("lateFee")}
        hint={text("inPercent")}
      />
      <NumberField
        control={control}
        name={`${policy}.no_show_fee_percentage`}
        min={0}
        max={100}
        step="any"
        label={text("noShowFee")}
        hint={text("inPercent")}
      />
      <NumberField
        control={control}
        name={`${policy}.max_reschedules`}
        min={0}
        max={100}
        empty={null}
        label={text("maxReschedules")}
        placeholder={text("unlimited")}
        optional
      />
    </>
  )
}

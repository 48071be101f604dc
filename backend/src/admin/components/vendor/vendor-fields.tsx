import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useMay } from "../../lib/workspace/may"
import { DurationField } from "../form/duration-field"
import { NumberField } from "../form/number-field"
import { TextField } from "../form/text-field"
import { RichTextField } from "../rich-text/rich-text-field"
import type { VendorValues } from "./vendor-form"

export function VendorFields({ control }: { control: Control<VendorValues> }) {
  const { t } = useTranslation()
  const { moderate } = useMay()
  return (
    <>
      <TextField control={control} name="name" label={t("fields.name")} />
      <TextField control={control} name="email" type="email" label={t("fields.email")} />
      <TextField control={control} name="phone" type="tel" label={t("fields.phone")} optional />
      <DurationField
        control={control}
        name="reminder_minutes"
        label={t("plaza.vendors.fields.reminder")}
        hint={t("plaza.vendors.fields.reminderHint")}
        optional
      />
      {moderate && (
        <NumberField
          control={control}
          name="commission_rate"
          min={0}
          max={100}
          step="any"
          label={t("plaza.vendors.fields.commissionRate")}
          hint={t("plaza.vendors.fields.commissionHint")}
        />
      )}
      <div className="col-span-full">
        <RichTextField
          control={control}
          name="description"
          label={t("fields.description")}
          maximum={5000}
          optional
        />
      </div>
    </>
  )
}

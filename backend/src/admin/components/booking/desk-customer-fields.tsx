import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { SOURCES } from "../../lib/booking/booking"
import { LongTextField } from "../form/long-text-field"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"
import type { DeskBookingValues } from "./desk-booking"

/** For whom a visit is booked. */
export function DeskCustomerFields({ control }: { control: Control<DeskBookingValues> }) {
  const { t } = useTranslation()
  return (
    <>
      <SelectField
        control={control}
        name="source"
        label={t("plaza.bookings.create.source")}
        options={SOURCES.map((value) => ({ value, label: t(`plaza.bookings.create.sources.${value}`) }))}
      />
      <TextField control={control} name="customer.name" label={t("fields.name")} />
      <TextField control={control} name="customer.email" type="email" label={t("fields.email")} optional />
      <TextField control={control} name="customer.phone" type="tel" label={t("fields.phone")} optional />
      <div className="col-span-full">
        <LongTextField
          control={control}
          name="notes"
          label={t("plaza.bookings.fields.notes")}
          rows={2}
          optional
        />
      </div>
    </>
  )
}

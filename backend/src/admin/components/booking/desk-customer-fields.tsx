import { useWatch, type UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { SOURCES } from "../../lib/booking/booking"
import { ClientPicker } from "../client/client-picker"
import { LongTextField } from "../form/long-text-field"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"
import type { DeskBookingValues } from "./desk-booking"

/** For whom a visit is booked. */
export function DeskCustomerFields({ form }: { form: UseFormReturn<DeskBookingValues> }) {
  const { t } = useTranslation()
  const { control } = form
  const venueId = useWatch({ control, name: "venue_id" })
  return (
    <>
      <SelectField
        control={control}
        name="source"
        label={t("plaza.bookings.create.source")}
        options={SOURCES.map((value) => ({ value, label: t(`plaza.bookings.create.sources.${value}`) }))}
      />
      <ClientPicker
        venueId={venueId}
        onChoose={(client) => form.setValue("client_id", client?.customer_id ?? "")}
      >
        <TextField control={control} name="customer.name" label={t("fields.name")} />
        <TextField control={control} name="customer.email" type="email" label={t("fields.email")} optional />
        <TextField control={control} name="customer.phone" type="tel" label={t("fields.phone")} optional />
      </ClientPicker>
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

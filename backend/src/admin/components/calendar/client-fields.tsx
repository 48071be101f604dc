import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { ClientPicker } from "../client/client-picker"
import { TextField } from "../form/text-field"
import type { NewVisitValues } from "./new-visit"

type Props = { form: UseFormReturn<NewVisitValues>; venueId: string; clientId: string | null }

/** For whom: someone who has been here before, found by what is typed, or someone new. */
export function ClientFields({ form, venueId, clientId }: Props) {
  const { t } = useTranslation()
  const { control } = form

  return (
    <ClientPicker
      venueId={venueId}
      clientId={clientId}
      onChoose={(client) =>
        form.setValue("client_id", client?.customer_id ?? "", { shouldValidate: client !== null })
      }
    >
      <fieldset className="flex flex-col gap-y-3">
        <legend className="txt-compact-small-plus mb-2">{t("plaza.calendar.create.newClient")}</legend>
        <TextField control={control} name="customer.name" label={t("fields.name")} />
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          <TextField control={control} name="customer.phone" type="tel" label={t("fields.phone")} optional />
          <TextField
            control={control}
            name="customer.email"
            type="email"
            label={t("fields.email")}
            optional
          />
        </div>
      </fieldset>
    </ClientPicker>
  )
}

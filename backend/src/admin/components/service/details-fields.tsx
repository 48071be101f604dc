import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { SERVICE_STATUSES } from "../../lib/service/service"
import { SelectField } from "../form/select-field"
import { SwitchField } from "../form/switch-field"
import { OfferFields } from "../taxonomy/offer-fields"
import type { DetailsValues } from "./schemas"

export function DetailsFields({ control }: { control: Control<DetailsValues> }) {
  const { t } = useTranslation()
  const statuses = SERVICE_STATUSES.map((value) => ({ value, label: t(`plaza.services.status.${value}`) }))
  return (
    <>
      <OfferFields control={control} />
      <SelectField
        control={control}
        name="status"
        label={t("fields.status")}
        hint={t("plaza.services.fields.statusHint")}
        options={statuses}
      />
      <SwitchField
        control={control}
        name="paused"
        label={t("plaza.services.fields.paused")}
        hint={t("plaza.services.fields.pausedHint")}
      />
    </>
  )
}

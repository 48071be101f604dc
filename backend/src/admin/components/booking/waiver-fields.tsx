import { useWatch, type Control, type FieldPath, type FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { SwitchField } from "../form/switch-field"

type Props<T extends FieldValues> = {
  control: Control<T>
  rules: FieldPath<T>
  overlap: FieldPath<T>
}

/** Rules that the desk may waive; the overlap is asked about only once the rules are waived. */
export function WaiverFields<T extends FieldValues>({ control, rules, overlap }: Props<T>) {
  const { t } = useTranslation()
  const waived = useWatch({ control, name: rules })
  return (
    <>
      <SwitchField
        control={control}
        name={rules}
        label={t("plaza.bookings.waiver.rules")}
        hint={t("plaza.bookings.waiver.rulesHint")}
      />
      {waived && (
        <SwitchField
          control={control}
          name={overlap}
          label={t("plaza.bookings.waiver.overlap")}
          hint={t("plaza.bookings.waiver.overlapHint")}
        />
      )}
    </>
  )
}

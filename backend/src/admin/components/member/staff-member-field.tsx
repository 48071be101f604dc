import type { FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { staff } from "../../lib/staff/staff-member"
import type { FieldProps } from "../form/field-props"
import { SelectField } from "../form/select-field"
import { NOBODY } from "./member-form"

type Props<T extends FieldValues> = Pick<FieldProps<T>, "control" | "name"> & {
  /** the login they have, if any: its own staff member may be picked too */
  userId?: string
}

/** Picks who a member is among the staff: those of the own business who have no login yet. */
export function StaffMemberField<T extends FieldValues>({ userId, ...props }: Props<T>) {
  const { t } = useTranslation()
  const { rows } = staff.useList({ limit: 100, order: "name" })
  const free = rows.filter(({ user_id }) => !user_id || user_id === userId)
  return (
    <SelectField
      {...props}
      label={t("plaza.members.fields.staffMember")}
      hint={t("plaza.members.fields.staffMemberHint")}
      options={[
        { value: NOBODY, label: t("plaza.members.fields.nobody") },
        ...free.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}

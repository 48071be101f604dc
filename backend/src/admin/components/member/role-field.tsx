import type { FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { Role } from "../../lib/member/roles"
import type { FieldProps } from "../form/field-props"
import { SelectField } from "../form/select-field"

type Props<T extends FieldValues> = Pick<FieldProps<T>, "control" | "name"> & { roles: readonly Role[] }

/** Picks one of the roles that may be given. */
export function RoleField<T extends FieldValues>({ roles, ...props }: Props<T>) {
  const { t } = useTranslation()
  return (
    <SelectField
      {...props}
      label={t("plaza.members.fields.role")}
      options={roles.map((value) => ({ value, label: t(`plaza.roles.${value}`) }))}
    />
  )
}

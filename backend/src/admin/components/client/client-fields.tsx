import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { clientTags } from "../../lib/client/client"
import { ChoicesField } from "../form/choices-field"
import { TextField } from "../form/text-field"
import type { ClientValues } from "./client-form"

/** Name, telephone, address and tags. */
export function ClientFields({ control }: { control: Control<ClientValues> }) {
  const { t } = useTranslation()
  const { rows } = clientTags.useList({ limit: 100, order: "name" })
  return (
    <>
      <TextField control={control} name="name" label={t("fields.name")} />
      <TextField control={control} name="phone" type="tel" label={t("fields.phone")} optional />
      <TextField control={control} name="email" type="email" label={t("fields.email")} optional />
      <ChoicesField
        control={control}
        name="tag_ids"
        label={t("plaza.clients.fields.tags")}
        options={rows.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}

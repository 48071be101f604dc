import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { isTree, type ListName } from "../../lib/taxonomy/lists"
import { HandleField } from "../form/handle-field"
import { SwitchField } from "../form/switch-field"
import { TextField } from "../form/text-field"
import { ParentField } from "./parent-field"
import type { TermValues } from "./term-form"

type Props = {
  control: Control<TermValues>
  list: ListName
  /** the term that is edited; without one it is new */
  id?: string
}

/** Name and handle, and of categories where they lie and whether they are shown. */
export function TermFields({ control, list, id }: Props) {
  const { t } = useTranslation()
  const hint = t(`plaza.taxonomy.fields.${id ? "handleChange" : "handleHint"}`)
  return (
    <>
      <TextField control={control} name="name" label={t("fields.name")} />
      <HandleField control={control} name="handle" label={t("fields.handle")} hint={hint} optional={!id} />
      {isTree(list) && (
        <>
          <ParentField control={control} list={list} categoryId={id} />
          <SwitchField
            control={control}
            name="is_active"
            label={t("plaza.taxonomy.fields.shown")}
            hint={t("plaza.taxonomy.fields.shownHint")}
          />
        </>
      )}
    </>
  )
}

import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { ListName } from "../../lib/taxonomy/lists"
import { holds, listTree } from "../../lib/taxonomy/tree"
import { useTree } from "../../lib/taxonomy/use-tree"
import { SelectField } from "../form/select-field"
import { TOP, type TermValues } from "./term-form"

/** How deep a category may lie that has others below it, from 0. */
const DEEPEST_PARENT = 2

type Props = { control: Control<TermValues>; list: ListName; categoryId?: string }

/** Below which category one lies; never itself or what lies below it. */
export function ParentField({ control, list, categoryId }: Props) {
  const { t } = useTranslation()
  const { data: tree = [] } = useTree(list, true)
  const rows = listTree(tree)
  const own = rows.find(({ branch }) => branch.id === categoryId)?.branch
  const options = rows
    .filter(({ branch, depth }) => depth <= DEEPEST_PARENT && !(own && holds(own, branch.id)))
    .map(({ branch, path }) => ({ value: branch.id, label: path }))

  return (
    <SelectField
      control={control}
      name="parent_id"
      label={t("plaza.taxonomy.fields.parent")}
      options={[{ value: TOP, label: t("plaza.taxonomy.fields.top") }, ...options]}
    />
  )
}

import { zodResolver } from "@hookform/resolvers/zod"
import { Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { requiredText } from "../../lib/forms/rules"
import { termsOf, type ListName, type Term } from "../../lib/taxonomy/lists"
import { DrawerForm } from "../form/drawer-form"
import { SearchField } from "../form/search-field"

const mergeSchema = z.object({ into_id: requiredText() })
type Values = z.infer<typeof mergeSchema>

type Props = {
  list: ListName
  term: Term
  /** what it may go into, named */
  targets: { value: string; label: string }[]
}

/** Lets a term go into another one of its list. */
export function MergeTermForm({ list, term, targets }: Props) {
  const { t } = useTranslation()
  const { mutateAsync } = termsOf(list).useStep(term.id)
  const form = useForm<Values>({ resolver: zodResolver(mergeSchema), defaultValues: { into_id: "" } })
  const { name } = term

  return (
    <DrawerForm
      form={form}
      title={t("plaza.taxonomy.merge.title", { name })}
      action={t("plaza.taxonomy.merge.action")}
      send={(body) => mutateAsync({ step: "merge", body })}
      done={t("plaza.taxonomy.merge.done", { name })}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("plaza.taxonomy.merge.hint", { name })}
      </Text>
      <SearchField
        control={form.control}
        name="into_id"
        label={t("plaza.taxonomy.fields.into")}
        options={targets}
      />
    </DrawerForm>
  )
}

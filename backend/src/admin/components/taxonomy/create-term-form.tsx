import { zodResolver } from "@hookform/resolvers/zod"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { isTree, termsOf, type ListName } from "../../lib/taxonomy/lists"
import { DrawerForm } from "../form/drawer-form"
import { TermFields } from "./term-fields"
import { termBody, termSchema, termValues, type TermValues } from "./term-form"

/** @param below the category that a new one is to lie below */
export function CreateTermForm({ list, below }: { list: ListName; below: string | null }) {
  const { t } = useTranslation()
  const { mutateAsync } = termsOf(list).useCreate()
  const form = useForm<TermValues>({
    resolver: zodResolver(termSchema),
    defaultValues: termValues(undefined, below),
  })
  const name = useWatch({ control: form.control, name: "name" })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.taxonomy.create.title")}
      action={t("actions.create")}
      send={(values) => mutateAsync(termBody(values, isTree(list)))}
      done={t("plaza.taxonomy.create.done", { name })}
    >
      <TermFields control={form.control} list={list} />
    </DrawerForm>
  )
}

import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { isTree, termsOf, type ListName, type Term } from "../../lib/taxonomy/lists"
import { DrawerForm } from "../form/drawer-form"
import { TermFields } from "./term-fields"
import { termBody, termSchema, termValues, type TermValues } from "./term-form"

export function EditTermForm({ list, term }: { list: ListName; term: Term }) {
  const { t } = useTranslation()
  const { mutateAsync } = termsOf(list).useUpdate(term.id)
  const form = useForm<TermValues>({ resolver: zodResolver(termSchema), defaultValues: termValues(term) })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.taxonomy.edit.title")}
      send={(values) => mutateAsync(termBody(values, isTree(list)))}
      done={t("plaza.taxonomy.edit.done", { name: term.name })}
    >
      <TermFields control={form.control} list={list} id={term.id} />
    </DrawerForm>
  )
}

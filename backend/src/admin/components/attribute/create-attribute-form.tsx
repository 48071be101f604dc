import { zodResolver } from "@hookform/resolvers/zod"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { attributes } from "../../lib/product/attributes"
import { DrawerForm } from "../form/drawer-form"
import { AttributeFields } from "./attribute-fields"
import { attributeBody, attributeSchema, attributeValues, type AttributeValues } from "./attribute-form"

/** Asks something new of products. */
export function CreateAttributeForm() {
  const { t } = useTranslation()
  const { mutateAsync } = attributes.useCreate()
  const form = useForm<AttributeValues>({
    resolver: zodResolver(attributeSchema),
    defaultValues: attributeValues(),
  })
  const name = useWatch({ control: form.control, name: "name" })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.taxonomy.create.title")}
      action={t("actions.create")}
      send={(values) => mutateAsync(attributeBody(values, true))}
      done={t("plaza.taxonomy.create.done", { name })}
    >
      <AttributeFields control={form.control} isNew />
    </DrawerForm>
  )
}

import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { attributes, type ProductAttribute } from "../../lib/product/attributes"
import { DrawerForm } from "../form/drawer-form"
import { AttributeFields } from "./attribute-fields"
import { attributeBody, attributeSchema, attributeValues, type AttributeValues } from "./attribute-form"

/** Changes what is asked; its type stays, because products have answered by it. */
export function EditAttributeForm({ attribute }: { attribute: ProductAttribute }) {
  const { t } = useTranslation()
  const { mutateAsync } = attributes.useUpdate(attribute.id)
  const form = useForm<AttributeValues>({
    resolver: zodResolver(attributeSchema),
    defaultValues: attributeValues(attribute),
  })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.taxonomy.edit.title")}
      send={(values) => mutateAsync(attributeBody(values, false))}
      done={t("plaza.taxonomy.edit.done", { name: attribute.name })}
    >
      <AttributeFields control={form.control} />
    </DrawerForm>
  )
}

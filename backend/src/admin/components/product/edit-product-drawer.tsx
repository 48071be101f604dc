import { zodResolver } from "@hookform/resolvers/zod"
import type { ReactNode } from "react"
import { useForm, type Control, type DefaultValues, type FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { z } from "zod"

import { products } from "../../lib/product/product"
import { DrawerForm } from "../form/drawer-form"

type Props<T extends FieldValues> = {
  id: string
  title: string
  schema: z.ZodType<T, T>
  values: DefaultValues<T>
  body: (values: T) => object
  children: (control: Control<T>) => ReactNode
}

/** Edits one group of a product's fields; the others stay as they are. */
export function EditProductDrawer<T extends FieldValues>(props: Props<T>) {
  const { id, title, schema, values, body, children } = props
  const { t } = useTranslation()
  const { mutateAsync } = products.useUpdate(id)
  const form = useForm<T, unknown, T>({ resolver: zodResolver(schema), defaultValues: values })
  return (
    <DrawerForm
      form={form}
      title={title}
      send={(changed) => mutateAsync(body(changed))}
      done={t("plaza.products.saved")}
    >
      {children(form.control)}
    </DrawerForm>
  )
}

import { zodResolver } from "@hookform/resolvers/zod"
import type { ReactNode } from "react"
import { useForm, type Control, type DefaultValues, type FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { z } from "zod"

import { services, type Service } from "../../lib/service/service"
import { DrawerForm } from "../form/drawer-form"

type Props<T extends FieldValues> = {
  service: Service
  title: string
  schema: z.ZodType<T, T>
  values: DefaultValues<T>
  body: (values: T) => object
  children: (control: Control<T>) => ReactNode
}

/** Edits one group of a service's fields; the others stay as they are. */
export function EditServiceDrawer<T extends FieldValues>({
  service,
  title,
  schema,
  values,
  body,
  children,
}: Props<T>) {
  const { t } = useTranslation()
  const { mutateAsync } = services.useUpdate(service.id)
  const form = useForm<T, unknown, T>({ resolver: zodResolver(schema), defaultValues: values })
  return (
    <DrawerForm
      form={form}
      title={title}
      send={(changed) => mutateAsync(body(changed))}
      done={t("plaza.services.edit.done")}
    >
      {children(form.control)}
    </DrawerForm>
  )
}

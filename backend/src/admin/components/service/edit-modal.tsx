import { zodResolver } from "@hookform/resolvers/zod"
import { useState, type ReactNode } from "react"
import { useForm, type UseFormReturn } from "react-hook-form"
import type { DefaultValues, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { z } from "zod"

import { services, type Service } from "../../lib/service/service"
import { ModalForm } from "../form/modal-form"
import { DraftPreview } from "./preview/draft-preview"

type Props<T extends FieldValues> = {
  service: Service
  title: string
  hint?: string
  schema: z.ZodType<T, T>
  values: DefaultValues<T>
  body: (values: T) => object
  children: (form: UseFormReturn<T, unknown, T>) => ReactNode
}

/** Edits a group of a service's fields that free times depend on, with a day of them beside it. */
export function EditServiceModal<T extends FieldValues>({
  service,
  title,
  hint,
  schema,
  values,
  body,
  children,
}: Props<T>) {
  const { t } = useTranslation()
  const { mutateAsync } = services.useUpdate(service.id)
  // Of the service that the form was filled with: another one has to be looked at first.
  const [revision] = useState(service.revision)
  const form = useForm<T, unknown, T>({ resolver: zodResolver(schema), defaultValues: values })
  return (
    <ModalForm
      form={form}
      title={title}
      hint={hint}
      action={t("actions.save")}
      send={(changed) => mutateAsync({ ...body(changed), revision })}
      done={t("plaza.services.edit.done")}
      aside={<DraftPreview service={service} control={form.control} schema={schema} body={body} />}
    >
      {children(form)}
    </ModalForm>
  )
}

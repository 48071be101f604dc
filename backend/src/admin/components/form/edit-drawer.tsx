import { zodResolver } from "@hookform/resolvers/zod"
import type { ReactNode } from "react"
import { useForm, type Control, type DefaultValues, type FieldValues } from "react-hook-form"
import type { z } from "zod"

import { DrawerForm } from "./drawer-form"

/** One group of the fields of something, as it is edited: `body` makes of them what the API takes. */
export type EditedGroup<T extends FieldValues> = {
  title: string
  schema: z.ZodType<T, T>
  values: DefaultValues<T>
  body: (values: T) => object
  children: (control: Control<T>) => ReactNode
}

type Props<T extends FieldValues> = EditedGroup<T> & {
  save: (body: object) => Promise<unknown>
  /** what is said when it is saved */
  done: string
}

/** Edits one group of fields in a drawer; the others stay as they are. */
export function EditDrawer<T extends FieldValues>({
  title,
  schema,
  values,
  body,
  save,
  done,
  children,
}: Props<T>) {
  const form = useForm<T, unknown, T>({ resolver: zodResolver(schema), defaultValues: values })
  return (
    <DrawerForm form={form} title={title} send={(changed) => save(body(changed))} done={done}>
      {children(form.control)}
    </DrawerForm>
  )
}

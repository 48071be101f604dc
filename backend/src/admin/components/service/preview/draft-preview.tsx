import { useRef } from "react"
import { useWatch, type Control, type FieldValues } from "react-hook-form"
import type { z } from "zod"

import type { Service } from "../../../lib/service/service"
import { DayPreview } from "./day-preview"

type Props<T extends FieldValues> = {
  service: Service
  control: Control<T>
  schema: z.ZodType<T, T>
  /** what would be sent if it were saved now */
  body: (values: T) => object
}

/** The day as it would be with what is written in a form; what is not complete yet leaves it as it was. */
export function DraftPreview<T extends FieldValues>({ service, control, schema, body }: Props<T>) {
  const values = useWatch({ control })
  const last = useRef<object>({})
  const parsed = schema.safeParse(values)
  if (parsed.success) last.current = body(parsed.data)
  const draft = last.current
  const variants = "variants" in draft ? (draft.variants as { title: string }[]) : service.variants
  return (
    <DayPreview
      service={service}
      draft={draft}
      options={variants.map(({ title }) => title)}
      isUnfinished={!parsed.success}
    />
  )
}

import { Hint } from "@medusajs/ui"
import { get, useFormState, type Control } from "react-hook-form"

import type { HoursValues } from "./hours-values"

type Props = { control: Control<HoursValues>; path: string; fields?: string[] }

const INTERVAL = ["start", "end", "from", "until"]

/** What is wrong with one interval, below its row: the row is too narrow for a sentence. */
export function IntervalErrors({ control, path, fields = INTERVAL }: Props) {
  const { errors } = useFormState({ control })
  const messages = fields.flatMap((field) => {
    const message: unknown = get(errors, `${path}.${field}.message`)
    return typeof message === "string" ? [message] : []
  })
  return messages.map((message) => (
    <Hint key={message} variant="error" role="alert">
      {message}
    </Hint>
  ))
}

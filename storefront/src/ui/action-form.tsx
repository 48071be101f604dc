"use client"

import { startTransition, useEffect, useRef } from "react"
import type { ComponentProps } from "react"

type ActionFormProps = Omit<ComponentProps<"form">, "action" | "onSubmit"> & {
  action: (data: FormData) => void
  pending: boolean
  /** Changes with each answer of the server; then the first field in error gets the focus. */
  answer: unknown
}

/**
 * A form for a server action that keeps what was typed: React empties a form after its action, and an error should
 * not cost the shopper their words. A second submit while the first is under way is ignored.
 */
export function ActionForm({ action, pending, answer, ...rest }: ActionFormProps) {
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [answer])

  return (
    <form
      {...rest}
      ref={form}
      noValidate
      action={action}
      onSubmit={(event) => {
        event.preventDefault()
        const data = new FormData(event.currentTarget)
        if (!pending) {
          startTransition(() => action(data))
        }
      }}
    />
  )
}

"use client"

import { useTransition } from "react"
import type { FormEvent, ReactNode } from "react"
import { useRouter } from "next/navigation"
import { useLocale } from "#languages"
import { localizedPath } from "@/languages/localized-path"

type QueryFormProps = {
  /** The list's path. */
  path: string
  /** What else is asked for already; the form's own fields come on top. */
  keep?: readonly (readonly [name: string, value: string])[]
  /** Whether the page stays where it is scrolled to. */
  stay?: boolean
  className?: string
  children: ReactNode
}

/**
 * A form that asks a list: a plain GET form, which works without scripts. With them the address has no empty fields, and the
 * page changes in place.
 */
export function QueryForm({ path, keep = [], stay = false, className, children }: QueryFormProps) {
  const router = useRouter()
  const action = localizedPath(useLocale(), path)
  const [pending, startTransition] = useTransition()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const parameters = new URLSearchParams()
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === "string" && value.trim() !== "") {
        parameters.append(name, value.trim())
      }
    }
    const query = parameters.toString()
    startTransition(() => router.push(query ? `${action}?${query}` : action, { scroll: !stay }))
  }

  return (
    <form action={action} onSubmit={submit} aria-busy={pending || undefined} className={className}>
      {keep.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

import Link from "next/link"
import type { ComponentProps } from "react"

/** A link inside a sentence. */
export function TextLink(props: ComponentProps<typeof Link>) {
  return (
    <Link {...props} className="font-semibold text-accent underline underline-offset-4 hover:no-underline" />
  )
}

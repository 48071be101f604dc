import { Link } from "./link"
import type { LinkProps } from "./link"

/** A link inside a sentence. */
export function TextLink(props: LinkProps) {
  return (
    <Link {...props} className="font-semibold text-accent underline underline-offset-4 hover:no-underline" />
  )
}

import { Link } from "@/ui/link"
import type { ReactNode } from "react"
import { Icon } from "@/ui/icon"

/** The way back to where a page belongs. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="mb-4 inline-flex min-h-9 items-center gap-1 text-sm text-muted hover:underline"
    >
      <Icon name="left" className="size-4" />
      {children}
    </Link>
  )
}

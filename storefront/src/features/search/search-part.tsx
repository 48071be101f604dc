import type { ReactNode } from "react"
import { classNames } from "@/ui/class-names"

export const SEARCH_INPUT =
  "h-8 w-full min-w-0 rounded-lg bg-transparent px-1 text-base text-ink placeholder:text-muted focus-visible:outline-offset-0"

type SearchPartProps = { id: string; label: string; className?: string; children: ReactNode }

/** One question of the search box, its label above. */
export function SearchPart({ id, label, className, children }: SearchPartProps) {
  return (
    <div className={classNames("min-w-0 px-2 py-1", className)}>
      <label htmlFor={id} className="block px-1 text-xs font-bold tracking-wide">
        {label}
      </label>
      {children}
    </div>
  )
}

import { classNames } from "@/ui/class-names"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { PendingMark } from "./pending-mark"

export type FilterChoice = {
  label: string
  /** How many entries the list would have; null when nobody counted. */
  count: number | null
  /** The list with this choice; of a chosen one, without it. */
  href: string
  chosen: boolean
  /** How far below the first level, in a tree. */
  depth?: number
  /** Several may be chosen together. */
  several?: boolean
}

/** One choice of a filter: a link, which says whether it is in use, and takes it back when it is. */
export function FilterLink({ choice }: { choice: FilterChoice }) {
  const { label, count, href, chosen, depth = 0, several = false } = choice
  return (
    <li style={{ paddingInlineStart: `${depth}rem` }}>
      <Link
        href={href}
        prefetch={false}
        scroll={false}
        rel="nofollow"
        aria-current={chosen ? "true" : undefined}
        className={classNames(
          "group flex min-h-9 items-center gap-2.5 rounded-lg text-[0.95rem] hover:text-accent",
          chosen && "font-semibold",
        )}
      >
        <span
          aria-hidden
          className={classNames(
            "grid size-5 shrink-0 place-items-center border",
            several ? "rounded-md" : "rounded-full",
            chosen ? "border-accent bg-accent text-on-accent" : "border-edge bg-surface",
          )}
        >
          {chosen && <Icon name="check" className="size-3.5" />}
        </span>
        <span className="min-w-0 flex-1 break-words">{label}</span>
        <PendingMark />
        {count !== null && <span className="text-sm font-normal text-muted tabular-nums">{count}</span>}
      </Link>
    </li>
  )
}

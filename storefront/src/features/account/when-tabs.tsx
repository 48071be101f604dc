import Link from "next/link"
import { classNames } from "@/ui/class-names"

export type When = "upcoming" | "past"

const TABS: { when: When; label: string }[] = [
  { when: "upcoming", label: "Upcoming" },
  { when: "past", label: "Past" },
]

/** Visits to come, and those that were. */
export function WhenTabs({ current }: { current: When }) {
  return (
    <nav aria-label="Bookings" className="mb-6 border-b border-line">
      <ul className="flex gap-6">
        {TABS.map(({ when, label }) => (
          <li key={when}>
            <Link
              href={when === "upcoming" ? "/account/bookings" : "/account/bookings?when=past"}
              aria-current={when === current ? "page" : undefined}
              className={classNames(
                "-mb-px inline-flex min-h-11 items-center border-b-3 px-1 font-semibold",
                when === current ? "border-accent" : "border-transparent text-muted hover:text-ink",
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { Link } from "@/ui/link"
import type { IconName } from "@/ui/icon"
import { classNames } from "@/ui/class-names"
import { Icon } from "@/ui/icon"

type HeaderIconLinkProps = {
  href: string
  icon: IconName
  label: string
  /** Shown on the icon, and read out as part of the label. */
  count?: number
  countLabel?: string
  /** Keeps room for a word that is not known yet, so that nothing moves when it comes. */
  roomy?: boolean
}

/** An icon in the header with its word beside it where there is room. */
export function HeaderIconLink({ href, icon, label, count = 0, countLabel, roomy }: HeaderIconLinkProps) {
  return (
    <Link
      href={href}
      className={classNames(
        "flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-full px-2 font-semibold hover:bg-sunken sm:px-3",
        roomy && "sm:w-34 sm:justify-end",
      )}
    >
      <span className="relative">
        <Icon name={icon} className="size-6" />
        {count > 0 && (
          <span
            aria-hidden
            className="absolute -top-1.5 -end-2 grid min-w-5 place-items-center rounded-full bg-accent px-1 text-xs text-on-accent"
          >
            {count}
          </span>
        )}
      </span>
      <span className={classNames("sr-only sm:not-sr-only", roomy && "sm:truncate")}>{label}</span>
      {count > 0 && <span className="sr-only">{countLabel}</span>}
    </Link>
  )
}

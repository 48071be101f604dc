import { Link } from "@/ui/link"

/** Plaza's arch and name, leading home. */
export function Logo() {
  return (
    <Link
      href="/"
      className="flex min-h-10 items-center gap-2 font-display text-2xl font-bold tracking-tight"
    >
      <svg aria-hidden viewBox="0 0 32 32" className="size-8">
        <rect width="32" height="32" rx="9" className="fill-accent" />
        <path d="M8 23V14a8 8 0 0 1 16 0v9h-4.2v-9a3.8 3.8 0 0 0-7.6 0v9Z" className="fill-on-accent" />
      </svg>
      <span className="max-[23rem]:sr-only">Plaza</span>
    </Link>
  )
}

import { Link } from "@/ui/link"

/** Ways into parts of the shop, each by its name. */
export function ShelfLinks({ links }: { links: { label: string; href: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {links.map(({ label, href }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            className="inline-flex min-h-10 items-center rounded-full border border-edge bg-surface px-4 text-sm font-semibold hover:border-ink"
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}

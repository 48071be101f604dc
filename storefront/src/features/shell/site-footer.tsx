import Link from "next/link"
import { Container } from "@/ui/container"

const LINKS = [
  { href: "/venues", label: "Find a venue" },
  { href: "/products", label: "Shop" },
  { href: "/account/bookings", label: "My bookings" },
  { href: "/cart", label: "Cart" },
  { href: "/become-a-partner", label: "Become a partner" },
]

export function SiteFooter() {
  return (
    <footer className="mt-20 border-t border-line bg-sunken">
      <Container className="flex flex-col gap-8 py-12 md:flex-row md:justify-between">
        <div className="max-w-sm">
          <p className="font-display text-xl font-bold">Plaza</p>
          <p className="mt-2 text-muted">
            Massage, hair, nails, fitness, a dentist, a barber: book the people who do it well, at a time that
            is really free.
          </p>
        </div>
        <nav aria-label="Footer">
          <ul className="grid grid-cols-2 gap-x-10 gap-y-1">
            {LINKS.map(({ href, label }) => (
              <li key={href}>
                <Link
                  href={href}
                  className="inline-flex min-h-9 items-center underline-offset-4 hover:underline"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </Container>
    </footer>
  )
}

import { Link } from "@/ui/link"
import type { ReactNode } from "react"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

type HomeSectionProps = { title: string; more?: { href: string; label: string }; children: ReactNode }

export function HomeSection({ title, more, children }: HomeSectionProps) {
  return (
    <section className="py-8 lg:py-10">
      <Container>
        <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <Heading level={2}>{title}</Heading>
          {more && (
            <Link
              href={more.href}
              className="inline-flex min-h-9 items-center font-semibold text-accent hover:underline"
            >
              {more.label}
            </Link>
          )}
        </div>
        {children}
      </Container>
    </section>
  )
}

import type { ReactNode } from "react"
import { Heading } from "@/ui/heading"

/** A titled part of a venue's page that can be linked to. */
export function VenueSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <Heading level={2} id={`${id}-title`} className="mb-4">
        {title}
      </Heading>
      {children}
    </section>
  )
}

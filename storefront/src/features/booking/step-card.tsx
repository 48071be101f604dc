import type { ReactNode } from "react"
import { Heading } from "@/ui/heading"

/** One step of booking: a titled sheet. The steps stand below one another, so nothing chosen is ever out of sight. */
export function StepCard({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-4 rounded-2xl border border-line bg-surface p-4 sm:p-6"
    >
      <Heading level={2} id={`${id}-title`} className="mb-4">
        {title}
      </Heading>
      {children}
    </section>
  )
}

import type { ReactNode } from "react"
import { Heading } from "@/ui/heading"

/** A titled part of the checkout form. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rounded-2xl border border-line bg-surface p-4 sm:p-6">
      <Heading level={2} className="mb-4">
        {title}
      </Heading>
      {children}
    </section>
  )
}

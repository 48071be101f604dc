import type { ReactNode } from "react"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

type FormPageProps = { title: string; intro?: ReactNode; children: ReactNode; footer?: ReactNode }

/** The frame of the pages around signing in: one narrow sheet with one form. */
export function FormPage({ title, intro, children, footer }: FormPageProps) {
  return (
    <Container width="form" className="py-12 sm:py-16">
      <Heading level={1}>{title}</Heading>
      {intro && <p className="mt-3 text-muted">{intro}</p>}
      <div className="mt-8">{children}</div>
      {footer && <p className="mt-6 text-muted">{footer}</p>}
    </Container>
  )
}

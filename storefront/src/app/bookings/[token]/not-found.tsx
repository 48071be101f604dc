import type { Metadata } from "next"
import { ButtonLink } from "@/ui/button-link"
import { Container } from "@/ui/container"
import { EmptyState } from "@/ui/empty-state"
import { TextLink } from "@/ui/text-link"

export const metadata: Metadata = { title: "This link does not work" }

export default function LinkNotFound() {
  return (
    <Container>
      <EmptyState
        level={1}
        icon="calendar"
        title="This link does not work"
        action={<ButtonLink href="/venues">Find a venue</ButtonLink>}
      >
        <p>
          It may be incomplete, or it has run out: the link in a booking’s e-mail works until 30 days after
          the visit.
        </p>
        <p className="mt-3">
          With an account, your visits are in <TextLink href="/account/bookings">My bookings</TextLink>.
        </p>
      </EmptyState>
    </Container>
  )
}

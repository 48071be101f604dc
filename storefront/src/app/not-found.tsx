import type { Metadata } from "next"
import { ButtonLink } from "@/ui/button-link"
import { Container } from "@/ui/container"
import { EmptyState } from "@/ui/empty-state"

export const metadata: Metadata = { title: "Not found" }

export default function NotFound() {
  return (
    <Container>
      <EmptyState
        level={1}
        icon="search"
        title="This page is not here"
        action={<ButtonLink href="/venues">Browse venues</ButtonLink>}
      >
        The address may be mistyped, or the venue is no longer on Plaza.
      </EmptyState>
    </Container>
  )
}

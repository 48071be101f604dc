"use client"

import { Button } from "@/ui/button"
import { Container } from "@/ui/container"
import { EmptyState } from "@/ui/empty-state"

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void }

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <Container>
      <EmptyState
        level={1}
        icon="warning"
        title="Something went wrong on our side"
        action={<Button onClick={retry}>Try again</Button>}
      >
        <p>It was nothing you did. Please try again in a moment.</p>
        {error.digest && <p className="mt-2 text-sm">Reference: {error.digest}</p>}
      </EmptyState>
    </Container>
  )
}

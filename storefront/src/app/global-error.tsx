"use client"

import "./globals.css"
import { Button } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"

/** The last resort, when even the frame around the pages fails. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <EmptyState
            level={1}
            icon="warning"
            title="Plaza is not available right now"
            action={<Button onClick={retry}>Try again</Button>}
          >
            Please try again in a moment.
          </EmptyState>
        </main>
      </body>
    </html>
  )
}

import type { ReactNode } from "react"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { AccountNav } from "./account-nav"
import type { AccountPage } from "./account-nav"

type AccountFrameProps = {
  page: AccountPage
  title: string
  intro?: ReactNode
  /** Beside the title. */
  action?: ReactNode
  children: ReactNode
}

/** The frame of the pages of an account: the ways between them, a title, and what the page is for. */
export function AccountFrame({ page, title, intro, action, children }: AccountFrameProps) {
  return (
    <Container width="reading" className="py-6 sm:py-10">
      <AccountNav current={page} />
      <div className="mt-6 mb-6 flex flex-wrap items-center justify-between gap-4">
        <div className="min-w-0">
          <Heading level={1}>{title}</Heading>
          {intro && <p className="mt-2 max-w-prose break-words text-muted">{intro}</p>}
        </div>
        {action}
      </div>
      {children}
    </Container>
  )
}

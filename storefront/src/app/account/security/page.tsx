import type { Metadata } from "next"
import { requireCustomer } from "@/features/account/require-customer"
import { Sessions } from "@/features/account/sessions"
import { ChangeEmail } from "@/features/sign-in-details/change-email"
import { ChangePassword } from "@/features/sign-in-details/change-password"
import { listSessions } from "@/lib/plaza/sessions"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { TextLink } from "@/ui/text-link"

export const metadata: Metadata = { title: "Sign-in & security", robots: { index: false } }

export default async function SecurityPage() {
  const { email } = await requireCustomer("/account/security")
  const sessions = await listSessions()
  return (
    <Container width="form" className="py-12 sm:py-16">
      <Heading level={1}>Sign-in & security</Heading>
      <p className="mt-3 text-muted">
        How you sign in, and where you are signed in.{" "}
        <TextLink href="/account/bookings">My bookings</TextLink>
      </p>
      <div className="mt-8 grid gap-6">
        <ChangePassword email={email} />
        <ChangeEmail email={email} />
        <Sessions sessions={sessions} />
      </div>
    </Container>
  )
}

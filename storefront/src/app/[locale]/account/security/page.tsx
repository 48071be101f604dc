import type { Metadata } from "next"
import { getTranslations } from "@/languages/on-server"
import { requireCustomer } from "@/features/account/require-customer"
import { Sessions } from "@/features/account/sessions"
import { ChangeEmail } from "@/features/sign-in-details/change-email"
import { ChangePassword } from "@/features/sign-in-details/change-password"
import { listSessions } from "@/lib/plaza/sessions"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { TextLink } from "@/ui/text-link"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("signInSecurity"), robots: { index: false } }
}

export default async function SecurityPage() {
  const t = await getTranslations("account")
  const { email } = await requireCustomer("/account/security")
  const sessions = await listSessions()
  return (
    <Container width="form" className="py-12 sm:py-16">
      <Heading level={1}>{t("signInSecurity")}</Heading>
      <p className="mt-3 text-muted">
        {t("securityIntro")}
        <TextLink href="/account/bookings">{t("myBookings")}</TextLink>
      </p>
      <div className="mt-8 grid gap-6">
        <ChangePassword email={email} />
        <ChangeEmail email={email} />
        <Sessions sessions={sessions} />
      </div>
    </Container>
  )
}

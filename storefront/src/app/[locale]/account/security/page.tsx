import type { Metadata } from "next"
import { getTranslations } from "@/languages/on-server"
import { AccountFrame } from "@/features/account/account-frame"
import { requireCustomer } from "@/features/account/require-customer"
import { Sessions } from "@/features/account/sessions"
import { ChangeEmail } from "@/features/sign-in-details/change-email"
import { ChangePassword } from "@/features/sign-in-details/change-password"
import { listSessions } from "@/lib/plaza/sessions"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("signInSecurity"), robots: { index: false } }
}

export default async function SecurityPage() {
  const t = await getTranslations("account")
  const { email } = await requireCustomer("/account/security")
  const sessions = await listSessions()
  return (
    <AccountFrame page="security" title={t("signInSecurity")} intro={t("securityIntro")}>
      <div className="grid max-w-md gap-6">
        <ChangePassword email={email} />
        <ChangeEmail email={email} />
        <Sessions sessions={sessions} />
      </div>
    </AccountFrame>
  )
}

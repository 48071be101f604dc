import type { Metadata } from "next"
import { getTranslations } from "@/languages/on-server"
import { AccountFrame } from "@/features/account/account-frame"
import { requireCustomer } from "@/features/account/require-customer"
import { Sessions } from "@/features/account/sessions"
import { AnewWithGoogle } from "@/features/google-sign-in/anew-with-google"
import { GoogleOutcome } from "@/features/google-sign-in/google-outcome"
import { ChangeEmail } from "@/features/sign-in-details/change-email"
import { ChangePassword } from "@/features/sign-in-details/change-password"
import { NoPassword } from "@/features/sign-in-details/no-password"
import { TwoStepCard } from "@/features/two-step/two-step-card"
import { ownSignIn } from "@/lib/plaza/own-sign-in"
import { listSessions } from "@/lib/plaza/sessions"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("signInSecurity"), robots: { index: false } }
}

export default async function SecurityPage({ searchParams }: PageProps<"/[locale]/account/security">) {
  const t = await getTranslations("account")
  const { google } = await searchParams
  const { email } = await requireCustomer("/account/security")
  const [sessions, signIn] = await Promise.all([listSessions(), ownSignIn()])
  return (
    <AccountFrame page="security" title={t("signInSecurity")} intro={t("securityIntro")}>
      <GoogleOutcome outcome={google} signedIn />
      <div className="grid max-w-md gap-6">
        {signIn.has_password ? (
          <>
            <ChangePassword email={email} />
            <ChangeEmail email={email} />
          </>
        ) : (
          <NoPassword email={email} />
        )}
        <TwoStepCard signIn={signIn} anew={<AnewWithGoogle next="/account/security" />} />
        <Sessions sessions={sessions} />
      </div>
    </AccountFrame>
  )
}

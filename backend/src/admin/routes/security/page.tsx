import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LockClosedSolid } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import i18n from "i18next"
import { useTranslation } from "react-i18next"

import { EmailSection } from "../../components/security/email-section"
import { EnrolNotice } from "../../components/security/enrol-notice"
import { PasswordSection } from "../../components/security/password-section"
import { SessionsSection } from "../../components/security/sessions-section"
import { TwoStepSection } from "../../components/security/two-step-section"
import { DetailSkeleton } from "../../components/page/detail-skeleton"
import { useOwnEmail, useSignIn } from "../../lib/sign-in/sign-in"

/** How the user signs in, and where they are signed in. */
const Security = () => {
  const { t } = useTranslation()
  const { data: signIn, error } = useSignIn()
  const { data: email } = useOwnEmail()
  if (error) throw error
  if (!signIn || email === undefined) return <DetailSkeleton />

  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <Heading level="h1">{t("plaza.security.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("plaza.security.subtitle")}
        </Text>
      </Container>
      {signIn.must_enrol && <EnrolNotice />}
      <TwoStepSection signIn={signIn} email={email} />
      {!signIn.must_enrol && (
        <>
          <PasswordSection />
          <EmailSection />
        </>
      )}
      <SessionsSection idleMinutes={signIn.idle_minutes} />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "plaza.security.title",
  translationNs: "translation",
  icon: LockClosedSolid,
  rank: 9,
})

export const handle = { breadcrumb: () => i18n.t("plaza.security.title") }

export default Security

import type { Metadata } from "next"
import { FormPage } from "@/features/account/form-page"
import { ConfirmCodeForm } from "@/features/partner/confirm-code-form"
import { SignInPartnerForm } from "@/features/partner/sign-in-partner-form"
import { workspaceUrl } from "@/features/partner/workspace-url"
import { readPartner } from "@/lib/session/partner-cookie"
import { TextLink } from "@/ui/text-link"

export const metadata: Metadata = { title: "Confirm your e-mail address", robots: { index: false } }

export default async function ConfirmBusinessPage() {
  const partner = await readPartner()
  if (!partner) {
    return (
      <FormPage
        title="Confirm your address"
        intro="Sign in with the e-mail and password of your business, then type in the code of the mail."
        footer={
          <>
            Not registered yet? <TextLink href="/become-a-partner">Register your business</TextLink>
          </>
        }
      >
        <SignInPartnerForm />
      </FormPage>
    )
  }
  return (
    <FormPage
      title="Confirm your address"
      intro={
        <>
          We have sent a code to <strong className="break-all">{partner.email}</strong>. Your business is
          registered; the code shows that our mail reaches you.
        </>
      }
    >
      <ConfirmCodeForm workspaceUrl={workspaceUrl()} />
    </FormPage>
  )
}

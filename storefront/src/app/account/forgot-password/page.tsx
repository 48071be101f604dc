import type { Metadata } from "next"
import { ForgotPasswordForm } from "@/features/account/forgot-password-form"
import { FormPage } from "@/features/account/form-page"
import { TextLink } from "@/ui/text-link"

export const metadata: Metadata = { title: "Forgot your password?", robots: { index: false } }

export default function ForgotPasswordPage() {
  return (
    <FormPage
      title="Forgot your password?"
      intro="We send you a link with which you set a new one."
      footer={<TextLink href="/account/sign-in">Back to signing in</TextLink>}
    >
      <ForgotPasswordForm />
    </FormPage>
  )
}

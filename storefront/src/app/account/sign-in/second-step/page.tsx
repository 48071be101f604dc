import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { FormPage } from "@/features/account/form-page"
import { SecondStepForm } from "@/features/account/second-step-form"
import { internalPath } from "@/lib/navigation/internal-path"
import { readSecondStep } from "@/lib/session/second-step-cookie"
import { TextLink } from "@/ui/text-link"

export const metadata: Metadata = { title: "Two-step verification", robots: { index: false } }

export default async function SecondStepPage({ searchParams }: PageProps<"/account/sign-in/second-step">) {
  const next = internalPath((await searchParams).next, "/account/bookings")
  if (!(await readSecondStep())) {
    redirect(`/account/sign-in?next=${encodeURIComponent(next)}`)
  }
  return (
    <FormPage
      title="Two-step verification"
      intro="Your password was right. Now show that it is you."
      footer={<TextLink href="/account/sign-in">Back to signing in</TextLink>}
    >
      <SecondStepForm next={next} />
    </FormPage>
  )
}

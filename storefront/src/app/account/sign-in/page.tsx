import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { FormPage } from "@/features/account/form-page"
import { SignInForm } from "@/features/account/sign-in-form"
import { internalPath } from "@/lib/navigation/internal-path"
import { currentCustomer } from "@/lib/plaza/customers"
import { TextLink } from "@/ui/text-link"

export const metadata: Metadata = { title: "Sign in", robots: { index: false } }

export default async function SignInPage({ searchParams }: PageProps<"/account/sign-in">) {
  const { next: asked, registered } = await searchParams
  const next = internalPath(asked, "/account/bookings")
  if (await currentCustomer()) {
    redirect(next)
  }
  return (
    <FormPage
      title="Sign in"
      intro={registered && "Your account is ready. Please sign in with your password and the next code."}
      footer={
        <>
          New here?{" "}
          <TextLink href={`/account/register?next=${encodeURIComponent(next)}`}>Create an account</TextLink>
        </>
      }
    >
      <SignInForm next={next} />
    </FormPage>
  )
}

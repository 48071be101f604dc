import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { FormPage } from "@/features/account/form-page"
import { RegisterForm } from "@/features/account/register-form"
import { internalPath } from "@/lib/navigation/internal-path"
import { currentCustomer } from "@/lib/plaza/customers"
import { TextLink } from "@/ui/text-link"

export const metadata: Metadata = { title: "Create an account", robots: { index: false } }

export default async function RegisterPage({ searchParams }: PageProps<"/account/register">) {
  const next = internalPath((await searchParams).next, "/account/bookings")
  if (await currentCustomer()) {
    redirect(next)
  }
  return (
    <FormPage
      title="Create an account"
      intro="All your visits in one place: see them, cancel them, book them again."
      footer={
        <>
          Have an account?{" "}
          <TextLink href={`/account/sign-in?next=${encodeURIComponent(next)}`}>Sign in</TextLink>
        </>
      }
    >
      <RegisterForm next={next} />
    </FormPage>
  )
}

import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getTranslations } from "@/languages/on-server"
import { pathOfRequest } from "@/languages/of-request"
import { FormPage } from "@/features/account/form-page"
import { SignInForm } from "@/features/account/sign-in-form"
import { DeviceKeeper } from "@/features/offline/device-keeper"
import { GoogleButton } from "@/features/google-sign-in/google-button"
import { GoogleOutcome } from "@/features/google-sign-in/google-outcome"
import { readOutcome, withOutcome } from "@/features/google-sign-in/outcome-path"
import { internalPath } from "@/lib/navigation/internal-path"
import { currentCustomer } from "@/lib/plaza/customers"
import { TextLink } from "@/ui/text-link"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("signIn"), robots: { index: false } }
}

export default async function SignInPage({ searchParams }: PageProps<"/[locale]/account/sign-in">) {
  const t = await getTranslations("account")
  const { next: asked, registered, google } = await searchParams
  const next = internalPath(asked, "/account")
  if (await currentCustomer()) {
    redirect(await pathOfRequest(withOutcome(next, readOutcome(google))))
  }
  return (
    <FormPage
      title={t("signIn")}
      intro={registered && t("accountReady")}
      footer={
        <>
          {t("newHere")}{" "}
          <TextLink href={`/account/register?next=${encodeURIComponent(next)}`}>
            {t("createAnAccount")}
          </TextLink>
        </>
      }
    >
      {/* A session may have ended elsewhere; what the device kept ends with it. */}
      <DeviceKeeper bookings={[]} />
      <GoogleOutcome outcome={google} />
      <GoogleButton next={next} />
      <SignInForm next={next} />
    </FormPage>
  )
}

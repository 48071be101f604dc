import type { Metadata } from "next"
import { AccountFrame } from "@/features/account/account-frame"
import { requireCustomer } from "@/features/account/require-customer"
import { AnewWithGoogle } from "@/features/google-sign-in/anew-with-google"
import { GoogleOutcome } from "@/features/google-sign-in/google-outcome"
import { DeleteCard } from "@/features/own-data/delete-card"
import { ExportCard } from "@/features/own-data/export-card"
import { getTranslations } from "@/languages/on-server"
import { openMatters } from "@/lib/plaza/account-data"
import { ownSignIn } from "@/lib/plaza/own-sign-in"
import { Card } from "@/ui/card"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ownData")
  return { title: t("myData"), robots: { index: false } }
}

export default async function OwnDataPage({ searchParams }: PageProps<"/[locale]/account/data">) {
  const t = await getTranslations("ownData")
  const { google } = await searchParams
  await requireCustomer("/account/data")
  const [open, signIn] = await Promise.all([openMatters(), ownSignIn()])
  const isKnown = signIn.has_password || signIn.recently_confirmed
  return (
    <AccountFrame page="myData" title={t("myData")} intro={t("intro")}>
      <div className="grid max-w-xl gap-6">
        {!isKnown && (
          <div>
            <GoogleOutcome outcome={google} signedIn />
            <Card>
              <AnewWithGoogle next="/account/data" />
            </Card>
          </div>
        )}
        <ExportCard hasPassword={signIn.has_password} />
        <DeleteCard open={open} hasPassword={signIn.has_password} />
      </div>
    </AccountFrame>
  )
}

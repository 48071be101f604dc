import type { Metadata } from "next"
import { AccountFrame } from "@/features/account/account-frame"
import { requireCustomer } from "@/features/account/require-customer"
import { DeleteCard } from "@/features/own-data/delete-card"
import { ExportCard } from "@/features/own-data/export-card"
import { getTranslations } from "@/languages/on-server"
import { openMatters } from "@/lib/plaza/account-data"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ownData")
  return { title: t("myData"), robots: { index: false } }
}

export default async function OwnDataPage() {
  const t = await getTranslations("ownData")
  await requireCustomer("/account/data")
  return (
    <AccountFrame page="myData" title={t("myData")} intro={t("intro")}>
      <div className="grid max-w-xl gap-6">
        <ExportCard />
        <DeleteCard open={await openMatters()} />
      </div>
    </AccountFrame>
  )
}

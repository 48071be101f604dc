import type { Metadata } from "next"
import { AccountFrame } from "@/features/account/account-frame"
import { AccountTiles } from "@/features/account/account-tiles"
import { CardsSkeleton } from "@/features/account/cards-skeleton"
import { OverviewResults } from "@/features/account/overview-results"
import { requireCustomer } from "@/features/account/require-customer"
import { SignOutButton } from "@/features/account/sign-out-button"
import { getTranslations } from "@/languages/on-server"
import { streamed } from "@/lib/streaming/streamed"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("overview")
  return { title: t("myAccount"), robots: { index: false } }
}

export default async function AccountPage() {
  const t = await getTranslations("overview")
  const { first_name, email } = await requireCustomer("/account")
  return (
    <AccountFrame
      page="overview"
      title={first_name ? t("hello", { name: first_name }) : t("helloThere")}
      intro={email}
      action={<SignOutButton />}
    >
      {await streamed(OverviewResults(), <CardsSkeleton label={t("loading")} />)}
      <AccountTiles />
    </AccountFrame>
  )
}

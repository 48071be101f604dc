import type { Metadata } from "next"
import { AccountFrame } from "@/features/account/account-frame"
import { requireCustomer } from "@/features/account/require-customer"
import { AddressCard } from "@/features/addresses/address-card"
import { getTranslations } from "@/languages/on-server"
import { listAddresses } from "@/lib/plaza/addresses"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("addresses")
  return { title: t("myAddresses"), robots: { index: false } }
}

export default async function AddressesPage() {
  const t = await getTranslations("addresses")
  await requireCustomer("/account/addresses")
  const addresses = await listAddresses()
  const add = <ButtonLink href="/account/addresses/new">{t("add")}</ButtonLink>
  const isEmpty = addresses.length === 0
  return (
    <AccountFrame
      page="addresses"
      title={t("myAddresses")}
      intro={t("whereOrdersGo")}
      action={isEmpty ? undefined : add}
    >
      {isEmpty ? (
        <EmptyState icon="truck" title={t("none")} action={add}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2">
          {addresses.map((address) => (
            <li key={address.id}>
              <AddressCard address={address} />
            </li>
          ))}
        </ul>
      )}
    </AccountFrame>
  )
}

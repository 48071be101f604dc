import type { Metadata } from "next"
import { AccountFrame } from "@/features/account/account-frame"
import { requireCustomer } from "@/features/account/require-customer"
import { AddressForm } from "@/features/addresses/address-form"
import { knownCountries } from "@/features/addresses/known-countries"
import { getTranslations } from "@/languages/on-server"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("addresses")
  return { title: t("newAddress"), robots: { index: false } }
}

export default async function NewAddressPage() {
  const t = await getTranslations("addresses")
  await requireCustomer("/account/addresses/new")
  return (
    <AccountFrame page="addresses" title={t("newAddress")}>
      <AddressForm address={null} countries={await knownCountries()} />
    </AccountFrame>
  )
}

import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { AccountFrame } from "@/features/account/account-frame"
import { requireCustomer } from "@/features/account/require-customer"
import { AddressForm } from "@/features/addresses/address-form"
import { knownCountries } from "@/features/addresses/known-countries"
import { getTranslations } from "@/languages/on-server"
import { listAddresses } from "@/lib/plaza/addresses"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("addresses")
  return { title: t("editAddress"), robots: { index: false } }
}

export default async function AddressPage({ params }: PageProps<"/[locale]/account/addresses/[id]">) {
  const t = await getTranslations("addresses")
  const { id } = await params
  await requireCustomer(`/account/addresses/${id}`)
  const address = (await listAddresses()).find((one) => one.id === id)
  if (!address) {
    notFound()
  }
  return (
    <AccountFrame page="addresses" title={t("editAddress")}>
      <AddressForm address={address} countries={await knownCountries()} />
    </AccountFrame>
  )
}

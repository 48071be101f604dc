import type { Metadata } from "next"
import { getTranslations } from "@/languages/on-server"
import { AccountFrame } from "@/features/account/account-frame"
import { PictureForm } from "@/features/account/picture-form"
import { ProfileForm } from "@/features/account/profile-form"
import { languageOptions } from "@/features/account/language-options"
import { requireCustomer } from "@/features/account/require-customer"
import { ownPicture } from "@/lib/plaza/customer-picture"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("myDetails"), robots: { index: false } }
}

export default async function ProfilePage() {
  const t = await getTranslations("account")
  const customer = await requireCustomer("/account/profile")
  return (
    <AccountFrame page="myDetails" title={t("myDetails")} intro={t("detailsIntro")}>
      <div className="max-w-md">
        <div>
          <PictureForm picture={await ownPicture()} name={customer.first_name ?? customer.email} />
        </div>
        <div className="mt-8">
          <ProfileForm customer={customer} options={languageOptions(t.locale, customer.languages)} />
        </div>
      </div>
    </AccountFrame>
  )
}

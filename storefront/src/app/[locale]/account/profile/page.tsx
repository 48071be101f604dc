import type { Metadata } from "next"
import { getTranslations } from "@/languages/on-server"
import { PictureForm } from "@/features/account/picture-form"
import { ProfileForm } from "@/features/account/profile-form"
import { languageOptions } from "@/features/account/language-options"
import { requireCustomer } from "@/features/account/require-customer"
import { ownPicture } from "@/lib/plaza/customer-picture"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { TextLink } from "@/ui/text-link"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("myDetails"), robots: { index: false } }
}

export default async function ProfilePage() {
  const t = await getTranslations("account")
  const customer = await requireCustomer("/account/profile")
  return (
    <Container width="form" className="py-12 sm:py-16">
      <Heading level={1}>{t("myDetails")}</Heading>
      <p className="mt-3 text-muted">
        {t("detailsIntro")}
        <TextLink href="/account/bookings">{t("myBookings")}</TextLink>
      </p>
      <div className="mt-8">
        <PictureForm picture={await ownPicture()} name={customer.first_name ?? customer.email} />
      </div>
      <div className="mt-8">
        <ProfileForm customer={customer} options={languageOptions(t.locale, customer.languages)} />
      </div>
    </Container>
  )
}

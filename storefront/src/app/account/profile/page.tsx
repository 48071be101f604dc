import type { Metadata } from "next"
import { PictureForm } from "@/features/account/picture-form"
import { ProfileForm } from "@/features/account/profile-form"
import { languageOptions } from "@/features/account/language-options"
import { requireCustomer } from "@/features/account/require-customer"
import { ownPicture } from "@/lib/plaza/customer-picture"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { TextLink } from "@/ui/text-link"

export const metadata: Metadata = { title: "My details", robots: { index: false } }

export default async function ProfilePage() {
  const customer = await requireCustomer("/account/profile")
  return (
    <Container width="form" className="py-12 sm:py-16">
      <Heading level={1}>My details</Heading>
      <p className="mt-3 text-muted">
        Venues see your name and number when you book.{" "}
        <TextLink href="/account/bookings">My bookings</TextLink>
      </p>
      <div className="mt-8">
        <PictureForm picture={await ownPicture()} name={customer.first_name ?? customer.email} />
      </div>
      <div className="mt-8">
        <ProfileForm customer={customer} options={languageOptions(customer.languages)} />
      </div>
    </Container>
  )
}

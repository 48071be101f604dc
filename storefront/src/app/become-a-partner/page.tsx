import type { Metadata } from "next"
import { PartnerSteps } from "@/features/partner/partner-steps"
import { PartnerTerms } from "@/features/partner/partner-terms"
import { RegisterBusinessForm } from "@/features/partner/register-business-form"
import { workspaceUrl } from "@/features/partner/workspace-url"
import { Card } from "@/ui/card"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export const metadata: Metadata = {
  title: "Become a partner",
  description:
    "Register your business on Plaza: clients find you, see which times are really free, and book them in a minute.",
}

export default function BecomeAPartnerPage() {
  return (
    <Container className="py-10 sm:py-14">
      <div className="grid items-start gap-10 lg:grid-cols-[1fr_1.1fr] lg:gap-14">
        <div className="min-w-0">
          <Heading level={1}>Your chair, booked.</Heading>
          <p className="mt-4 mb-8 text-lg text-muted">
            Clients see your free times, pick the person they like and book without a phone call. You keep
            your calendar, your prices and your rules.
          </p>
          <PartnerSteps />
        </div>
        <Card>
          <Heading level={2} className="mb-2">
            Register your business
          </Heading>
          <p className="mb-6 text-muted">
            Registered already?{" "}
            <a href={workspaceUrl()} className="font-semibold underline underline-offset-4">
              Open your workspace
            </a>
          </p>
          <RegisterBusinessForm />
        </Card>
      </div>
      <PartnerTerms />
    </Container>
  )
}

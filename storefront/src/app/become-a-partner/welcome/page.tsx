import type { Metadata } from "next"
import { FormPage } from "@/features/account/form-page"
import { workspaceUrl } from "@/features/partner/workspace-url"
import { buttonStyle } from "@/ui/button-style"

export const metadata: Metadata = { title: "Your address is confirmed", robots: { index: false } }

export default function PartnerWelcomePage() {
  return (
    <FormPage
      title="Your address is confirmed"
      intro="Sign in to your workspace with the same e-mail and password. A checklist waits for you there: your venue, its hours, a service, a person, and where we pay you. Then submit it, and we look at it."
    >
      <a href={workspaceUrl()} className={buttonStyle("primary", "large")}>
        Open your workspace
      </a>
    </FormPage>
  )
}

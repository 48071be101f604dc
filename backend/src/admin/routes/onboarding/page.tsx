import { defineRouteConfig } from "@medusajs/admin-sdk"
import { RocketLaunch } from "@medusajs/icons"
import i18n from "i18next"

import { ChecklistSection } from "../../components/onboarding/checklist-section"
import { StatusBanner } from "../../components/onboarding/status-banner"
import { DetailSkeleton } from "../../components/page/detail-skeleton"
import { useOnboarding } from "../../lib/onboarding/onboarding"

/** How far the own business has come, and what to do next. */
const OnboardingPage = () => {
  const { data: onboarding, error } = useOnboarding()
  if (error) throw error
  if (!onboarding) return <DetailSkeleton />
  return (
    <div className="flex flex-col gap-y-3">
      <StatusBanner vendor={onboarding.vendor} />
      <ChecklistSection onboarding={onboarding} />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "plaza.onboarding.domain",
  translationNs: "translation",
  icon: RocketLaunch,
  rank: 0,
})

export const handle = { breadcrumb: () => i18n.t("plaza.onboarding.domain") }

export default OnboardingPage

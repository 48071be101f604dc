import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Onboarding } from "../../lib/onboarding/onboarding"
import { vendors } from "../../lib/vendor/vendor"
import { useMay } from "../../lib/workspace/may"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"
import { ChecklistRow } from "./checklist-row"
import { EmailCodeForm } from "./email-code-form"

/** The checklist of a business; its owner submits it once it is done. */
export function ChecklistSection({
  onboarding: { checklist, can_submit, vendor },
}: {
  onboarding: Onboarding
}) {
  const { t } = useTranslation()
  const { own } = useMay()
  const act = useAct()
  const { mutateAsync, isPending } = vendors.useStep(vendor.id)
  const done = checklist.filter((entry) => entry.done).length
  const isDraft = vendor.status === "rejected" || (vendor.status === "pending" && !vendor.submitted_at)
  const isConfirmed = checklist.some(({ item, done }) => item === "email_confirmed" && done)

  const submit = () =>
    act({
      run: () => mutateAsync({ step: "submit" }),
      done: t("plaza.onboarding.submitted", { name: vendor.name }),
    })

  return (
    <Section
      title={t("plaza.onboarding.subtitle")}
      aside={
        <Text size="small" className="text-ui-fg-subtle">
          {t("plaza.onboarding.progress", { done, count: checklist.length })}
        </Text>
      }
    >
      <ol className="divide-y">
        {checklist.map((entry) => (
          <ChecklistRow key={entry.item} entry={entry} vendor={vendor}>
            {entry.item === "email_confirmed" && own && !isConfirmed && (
              <EmailCodeForm email={vendor.email} />
            )}
          </ChecklistRow>
        ))}
      </ol>
      {own && isDraft && (
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <Text size="small" className="text-ui-fg-subtle">
            {t("plaza.onboarding.submitHint", { email: vendor.email })}
          </Text>
          <Button size="small" disabled={!can_submit} isLoading={isPending} onClick={submit}>
            {t("plaza.onboarding.submit")}
          </Button>
        </div>
      )}
    </Section>
  )
}

import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { useOwnEmail } from "../../lib/sign-in/sign-in"
import { Section } from "../page/section"
import { AskEmailForm } from "./ask-email-form"
import { ConfirmEmailForm } from "./confirm-email-form"

/** The address the user signs in with: another is asked for with the password, and confirmed by the code sent there. */
export function EmailSection() {
  const { t } = useTranslation()
  const { data: email = "" } = useOwnEmail()
  const [asked, setAsked] = useState<string | null>(null)
  return (
    <Section title={t("plaza.security.email.title")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle break-words">
          {t("plaza.security.email.hint", { email })}
        </Text>
        {asked ? (
          <ConfirmEmailForm email={asked} onDone={() => setAsked(null)} />
        ) : (
          <AskEmailForm onAsked={setAsked} />
        )}
      </div>
    </Section>
  )
}

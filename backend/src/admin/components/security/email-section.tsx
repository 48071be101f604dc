import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useOwnEmail } from "../../lib/sign-in/sign-in"
import { Section } from "../page/section"

/** The address the user signs in with. */
export function EmailSection() {
  const { t } = useTranslation()
  const { data: email } = useOwnEmail()
  return (
    <Section title={t("plaza.security.email.title")}>
      <Text size="small" className="break-words px-6 py-4">
        {email}
      </Text>
    </Section>
  )
}

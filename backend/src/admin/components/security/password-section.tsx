import { Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { messageOf } from "../../lib/api/error"
import { request } from "../../lib/api/request"
import { useOwnEmail } from "../../lib/sign-in/sign-in"
import { Section } from "../page/section"

/** Changes the password by a link that is mailed. */
export function PasswordSection() {
  const { t } = useTranslation()
  const { data: email } = useOwnEmail()
  const [isBusy, setBusy] = useState(false)

  const send = async () => {
    setBusy(true)
    try {
      const body = { identifier: email }
      const answer = await request<unknown>("/auth/user/emailpass/reset-password", { method: "POST", body })
      if (answer) toast.success(t("plaza.security.password.sent", { email }))
    } catch (error) {
      toast.error(messageOf(error))
    }
    setBusy(false)
  }

  return (
    <Section
      title={t("plaza.security.password.title")}
      aside={
        <Button size="small" variant="secondary" isLoading={isBusy} onClick={send}>
          {t("plaza.security.password.send")}
        </Button>
      }
    >
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("plaza.security.password.hint", { email })}
      </Text>
    </Section>
  )
}

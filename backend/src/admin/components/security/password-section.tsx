import { zodResolver } from "@hookform/resolvers/zod"
import { Form, KeyboundForm } from "@medusajs/dashboard/components"
import { Button, Text } from "@medusajs/ui"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { say } from "../../lib/forms/rules"
import { useSubmit } from "../../lib/forms/use-submit"
import { useChangePassword } from "../../lib/sign-in/own-sign-in"
import { useOwnEmail } from "../../lib/sign-in/sign-in"
import { PasswordField } from "../form/password-field"
import { Section } from "../page/section"
import { PasswordStrength } from "./password-strength"

const password = () => z.string().min(1, say("required"))
const schema = z.object({ current_password: password(), new_password: password() })
type Values = z.infer<typeof schema>
const EMPTY: Values = { current_password: "", new_password: "" }

/** The own password, changed by who knows it. */
export function PasswordSection() {
  const { t } = useTranslation()
  const { data: email = "" } = useOwnEmail()
  const { mutateAsync: change } = useChangePassword()
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: EMPTY })
  const typed = useWatch({ control: form.control, name: "new_password" })
  const submit = useSubmit(form, {
    send: change,
    done: t("plaza.security.password.changed"),
    then: () => form.reset(EMPTY),
  })

  return (
    <Section title={t("plaza.security.password.title")}>
      <Form {...form}>
        <KeyboundForm noValidate onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
          <Text size="small" className="text-ui-fg-subtle break-words">
            {t("plaza.security.password.hint", { email })}
          </Text>
          {/* Password managers file the new password under this name. */}
          <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
          <div className="grid gap-4 md:grid-cols-2">
            <PasswordField
              control={form.control}
              name="current_password"
              autoComplete="current-password"
              label={t("plaza.security.password.current")}
            />
            <PasswordField
              control={form.control}
              name="new_password"
              autoComplete="new-password"
              label={t("plaza.security.password.new")}
              hint={t("plaza.security.password.newHint")}
            >
              <PasswordStrength password={typed} known={email} />
            </PasswordField>
          </div>
          <div className="flex justify-end">
            <Button size="small" type="submit" isLoading={form.formState.isSubmitting}>
              {t("plaza.security.password.change")}
            </Button>
          </div>
        </KeyboundForm>
      </Form>
    </Section>
  )
}

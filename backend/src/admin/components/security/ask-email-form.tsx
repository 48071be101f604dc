import { zodResolver } from "@hookform/resolvers/zod"
import { Form, KeyboundForm } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { email, say } from "../../lib/forms/rules"
import { useSubmit } from "../../lib/forms/use-submit"
import { useAskEmailChange } from "../../lib/sign-in/own-sign-in"
import { PasswordField } from "../form/password-field"
import { TextField } from "../form/text-field"

const schema = z.object({ email: email(), password: z.string().min(1, say("required")) })
type Values = z.infer<typeof schema>

/** Has a code mailed to another address. */
export function AskEmailForm({ onAsked }: { onAsked: (email: string) => void }) {
  const { t } = useTranslation()
  const { mutateAsync: ask } = useAskEmailChange()
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { email: "", password: "" },
  })
  const typed = useWatch({ control: form.control, name: "email" })
  const submit = useSubmit(form, {
    send: ask,
    done: t("plaza.security.email.asked", { email: typed }),
    then: (answer) => onAsked(answer.email),
  })

  return (
    <Form {...form}>
      <KeyboundForm noValidate onSubmit={submit} className="flex flex-col gap-y-4">
        <div className="grid gap-4 md:grid-cols-2">
          <TextField control={form.control} name="email" type="email" label={t("plaza.security.email.new")} />
          <PasswordField
            control={form.control}
            name="password"
            autoComplete="current-password"
            label={t("plaza.security.email.password")}
          />
        </div>
        <div className="flex justify-end">
          <Button size="small" type="submit" isLoading={form.formState.isSubmitting}>
            {t("plaza.security.email.ask")}
          </Button>
        </div>
      </KeyboundForm>
    </Form>
  )
}

import { zodResolver } from "@hookform/resolvers/zod"
import { Form, KeyboundForm } from "@medusajs/dashboard/components"
import { Button, Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { requiredText } from "../../lib/forms/rules"
import { useSubmit } from "../../lib/forms/use-submit"
import { useConfirmEmailChange } from "../../lib/sign-in/own-sign-in"
import { TextField } from "../form/text-field"

const schema = z.object({ code: requiredText() })
type Values = z.infer<typeof schema>

/** Types in the code that was mailed to the new address. */
export function ConfirmEmailForm({ email, onDone }: { email: string; onDone: () => void }) {
  const { t } = useTranslation()
  const { mutateAsync: confirm } = useConfirmEmailChange()
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: { code: "" } })
  const submit = useSubmit(form, {
    send: confirm,
    done: t("plaza.security.email.confirmed", { email }),
    then: onDone,
  })

  return (
    <Form {...form}>
      <KeyboundForm noValidate onSubmit={submit} className="flex flex-col gap-y-4">
        <Text role="status" size="small" className="break-words">
          {t("plaza.security.email.sent", { email })}
        </Text>
        <div className="md:w-1/2">
          <TextField
            control={form.control}
            name="code"
            label={t("plaza.security.email.code")}
            hint={t("plaza.security.email.codeHint")}
          />
        </div>
        <div className="flex justify-end gap-2">
          <Button size="small" type="button" variant="secondary" onClick={onDone}>
            {t("plaza.security.email.again")}
          </Button>
          <Button size="small" type="submit" isLoading={form.formState.isSubmitting}>
            {t("plaza.security.email.confirm")}
          </Button>
        </div>
      </KeyboundForm>
    </Form>
  )
}

import { zodResolver } from "@hookform/resolvers/zod"
import { Button } from "@medusajs/ui"
import { Form } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { requiredText } from "../../lib/forms/rules"
import { useSubmit } from "../../lib/forms/use-submit"
import { useConfirmEmail, useSendCode } from "../../lib/onboarding/onboarding"
import { TextField } from "../form/text-field"
import { useAct } from "../page/use-act"

const schema = z.object({ code: requiredText() })
type Values = z.infer<typeof schema>

/** Types in the code of the mail, or has a new one sent. */
export function EmailCodeForm({ email }: { email: string }) {
  const { t } = useTranslation()
  const act = useAct()
  const confirm = useConfirmEmail()
  const sending = useSendCode()
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: { code: "" } })
  const submit = useSubmit(form, {
    send: (values) => confirm.mutateAsync(values),
    done: t("plaza.onboarding.code.confirmed", { email }),
    then: () => undefined,
  })
  const resend = () =>
    act({ run: () => sending.mutateAsync(), done: t("plaza.onboarding.code.sent", { email }) })

  return (
    <Form {...form}>
      <form noValidate onSubmit={submit} className="flex flex-wrap items-start gap-3 ps-7">
        <div className="w-48">
          <TextField
            control={form.control}
            name="code"
            label={t("plaza.onboarding.code.label")}
            hint={t("plaza.onboarding.code.hint")}
          />
        </div>
        <div className="flex flex-wrap gap-2 pt-7">
          <Button size="small" type="submit" isLoading={form.formState.isSubmitting}>
            {t("plaza.onboarding.code.confirm")}
          </Button>
          <Button
            size="small"
            type="button"
            variant="secondary"
            isLoading={sending.isPending}
            onClick={resend}
          >
            {t("plaza.onboarding.code.resend")}
          </Button>
        </div>
      </form>
    </Form>
  )
}
